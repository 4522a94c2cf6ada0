import type { ExpectedRevision, Revision } from "./event-store.ts";

/** The stream has moved on: somebody else was faster, or the caller looked at an old state. */
export class WrongExpectedRevision extends Error {
  override readonly name = "WrongExpectedRevision";
  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
    /** `"no-stream"` when the stream does not exist. */
    readonly actual: Revision | "no-stream",
  ) {
    super(`Stream ${stream} is at ${actual}, not at ${expected}.`);
  }
}

/** An event is larger than `MAX_EVENT_BYTES`; nothing of the append was stored. */
export class EventTooLarge extends Error {
  override readonly name = "EventTooLarge";
  constructor(
    readonly eventType: string,
    readonly bytes: number,
  ) {
    super(`Event ${eventType} has ${bytes} bytes.`);
  }
}

/** The log cannot be reached or written at the moment: full disk, failing write, cut connection, closed store. */
export class StoreUnavailable extends Error {
  override readonly name = "StoreUnavailable";
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
  }
}

/** Another process holds the store's files. */
export class StoreLocked extends Error {
  override readonly name = "StoreLocked";
  constructor(
    readonly place: string,
    readonly holder: string,
  ) {
    super(`${place} is in use by another process (${holder}).`);
  }
}
