import type { NewEvent } from "klartext/event-sourcing";

/** Events whose ids follow from their place, as those of a repeated command do. */
export function numberedEvents(stream: string, first: number, count: number): readonly NewEvent[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${stream}:${first + index}`,
    type: "Counted",
    version: 1,
    data: JSON.stringify({ number: first + index, text: "x".repeat(400) }),
    metadata: "{}",
    recordedAt: "2026-03-02T09:30:00.000Z",
  }));
}
