import {
  type AppendRequest,
  MAX_APPEND_BYTES,
  MAX_APPEND_EVENTS,
  type StoredEvent,
} from "klartext/event-sourcing";

/**
 * The appends that make these events again, one after the other, in the order of the whole log: events of one stream
 * share an append only where nothing stands between them.
 */
export function appendsOf(events: readonly StoredEvent[]): readonly AppendRequest[] {
  const appends: AppendRequest[] = [];
  let run: StoredEvent[] = [];
  let bytes = 0;
  for (const event of events) {
    const size = Buffer.byteLength(event.data) + Buffer.byteLength(event.metadata);
    const fits = bytes + size <= MAX_APPEND_BYTES && run.length < MAX_APPEND_EVENTS;
    if (run[0]?.stream !== event.stream || !fits) {
      appends.push(...appendOf(run));
      run = [];
      bytes = 0;
    }
    run.push(event);
    bytes += size;
  }
  return [...appends, ...appendOf(run)];
}

function appendOf(run: readonly StoredEvent[]): readonly AppendRequest[] {
  const [first] = run;
  if (first === undefined) return [];
  const { stream, revision } = first;
  return [{ stream, expectedRevision: revision === 0 ? "no-stream" : revision - 1, events: run }];
}
