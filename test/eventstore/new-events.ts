import { randomUUID } from "node:crypto";
import type { NewEvent } from "klartext/event-sourcing";

export function newEvent(change: Partial<NewEvent> = {}): NewEvent {
  return {
    id: randomUUID(),
    type: "SomethingHappened",
    version: 1,
    data: '{"what":"something"}',
    metadata: '{"commandId":"c-1"}',
    recordedAt: "2026-03-02T09:30:00.125Z",
    ...change,
  };
}

export function newStream(): string {
  return `test-${randomUUID()}`;
}
