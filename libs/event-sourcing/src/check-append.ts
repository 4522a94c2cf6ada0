import { EventTooLarge } from "./errors.ts";
import { type AppendRequest, MAX_EVENT_BYTES } from "./event-store.ts";

/** A UTF-16 unit takes at most so many bytes in UTF-8. */
const MAX_BYTES_PER_UNIT = 3;

/**
 * What every adapter refuses before it touches its log.
 * @throws EventTooLarge
 * @throws RangeError when there is nothing to append
 */
export function checkAppend({ stream, events }: AppendRequest): void {
  if (events.length === 0) throw new RangeError(`An append to ${stream} has no events.`);
  for (const { type, data, metadata } of events) {
    if ((data.length + metadata.length) * MAX_BYTES_PER_UNIT <= MAX_EVENT_BYTES) continue;
    const bytes = Buffer.byteLength(data) + Buffer.byteLength(metadata);
    if (bytes > MAX_EVENT_BYTES) throw new EventTooLarge(type, bytes);
  }
}
