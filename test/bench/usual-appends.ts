import { randomUUID } from "node:crypto";
import type { AppendRequest } from "klartext/event-sourcing";

/** Bytes of `data` and `metadata` of a usual event. */
const DATA = JSON.stringify({ text: "x".repeat(319) });
const METADATA = JSON.stringify({ command: "c".repeat(132) });
const EVENTS_PER_STREAM = 4;

/** What one writer appends: a few events to each stream, one at a time. */
export function usualAppends(): () => AppendRequest {
  let made = 0;
  let stream = "";
  return () => {
    const revision = made++ % EVENTS_PER_STREAM;
    if (revision === 0) stream = `openPoint-${randomUUID()}`;
    const event = { id: randomUUID(), type: "IncidentReported", version: 1, data: DATA, metadata: METADATA };
    return {
      stream,
      expectedRevision: revision === 0 ? "no-stream" : revision - 1,
      events: [{ ...event, recordedAt: "2026-03-02T09:30:00.125Z" }],
    };
  };
}
