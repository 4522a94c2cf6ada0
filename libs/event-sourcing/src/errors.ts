import type { ExpectedRevision } from "./event-store.ts";

/** The stream has moved on: somebody else was faster, or the caller looked at an old state. */
export class WrongExpectedRevision extends Error {
  override readonly name = "WrongExpectedRevision";
  readonly stream: string;
  readonly expected: ExpectedRevision;
  /** `"no-stream"` when the stream does not exist. */
  readonly actual: ExpectedRevision;

  constructor(stream: string, expected: ExpectedRevision, actual: ExpectedRevision) {
    super(`Stream ${stream} is at ${actual}, not at ${expected}.`);
    this.stream = stream;
    this.expected = expected;
    this.actual = actual;
  }
}

/** An event is larger than `MAX_EVENT_BYTES`; nothing of the append was stored. */
export class EventTooLarge extends Error {
  override readonly name = "EventTooLarge";
  readonly eventType: string;
  readonly bytes: number;

  constructor(eventType: string, bytes: number) {
    super(`Event ${eventType} has ${bytes} bytes.`);
    this.eventType = eventType;
    this.bytes = bytes;
  }
}

/** All events of an append together exceed `MAX_APPEND_BYTES` or `MAX_APPEND_EVENTS`; nothing of it was stored. */
export class AppendTooLarge extends Error {
  override readonly name = "AppendTooLarge";
  readonly stream: string;

  constructor(stream: string, events: number, bytes: number) {
    super(`An append of ${events} events to ${stream} has ${bytes} bytes.`);
    this.stream = stream;
  }
}

/**
 * A key of the append is there already with another secret: an earlier try of the same command got as far as its keys.
 * Nothing was appended. To be sealed anew with the keys that are there.
 */
export class KeysTaken extends Error {
  override readonly name = "KeysTaken";
  readonly ids: readonly string[];

  constructor(ids: readonly string[]) {
    super(`There are other keys already under ${ids.join(", ")}.`);
    this.ids = ids;
  }
}

/** The stream was removed from the log for good, by other means than ours: nothing can be appended to it. */
export class StreamDeleted extends Error {
  override readonly name = "StreamDeleted";
  readonly stream: string;

  constructor(stream: string) {
    super(`Stream ${stream} was deleted from the log.`);
    this.stream = stream;
  }
}

/** The log cannot be reached or written at the moment: full disk, failing write, cut connection, closed store. */
export class StoreUnavailable extends Error {
  override readonly name = "StoreUnavailable";
}

/** The store's files are held already: by another process, or by another store of this one. */
export class StoreLocked extends Error {
  override readonly name = "StoreLocked";
  readonly place: string;
  readonly holder: string;

  constructor(place: string, holder: string) {
    super(`${place} is in use already (${holder}).`);
    this.place = place;
    this.holder = holder;
  }
}
