import { AppendTooLarge, EventTooLarge } from "./errors.ts";
import {
  type AppendRequest,
  MAX_APPEND_BYTES,
  MAX_APPEND_EVENTS,
  MAX_EVENT_BYTES,
  type NewEvent,
} from "./event-store.ts";

/** A UTF-16 unit takes at most so many bytes in UTF-8. */
const MAX_BYTES_PER_UNIT = 3;

/**
 * What every adapter refuses before it touches its log.
 * @throws EventTooLarge
 * @throws AppendTooLarge
 * @throws RangeError when there is nothing to append
 */
export function checkAppend({ stream, events }: AppendRequest): void {
  if (events.length === 0) throw new RangeError(`An append to ${stream} has no events.`);
  let most = 0;
  for (const event of events) most += checkEvent(event);
  if (most <= MAX_APPEND_BYTES && events.length <= MAX_APPEND_EVENTS) return;
  const bytes = events.reduce((sum, event) => sum + bytesOf(event), 0);
  if (bytes > MAX_APPEND_BYTES || events.length > MAX_APPEND_EVENTS) {
    throw new AppendTooLarge(stream, events.length, bytes);
  }
}

/** The bytes that the event has at most: counted exactly only where it matters. */
function checkEvent(event: NewEvent): number {
  const most = (event.data.length + event.metadata.length) * MAX_BYTES_PER_UNIT;
  if (most <= MAX_EVENT_BYTES) return most;
  const bytes = bytesOf(event);
  if (bytes > MAX_EVENT_BYTES) throw new EventTooLarge(event.type, bytes);
  return bytes;
}

function bytesOf({ data, metadata }: NewEvent): number {
  return Buffer.byteLength(data) + Buffer.byteLength(metadata);
}
