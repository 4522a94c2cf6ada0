import type { EncryptionKey } from "./key-store.ts";

/** A place in the whole log: opaque, but two positions of one log compare as strings in log order. */
export type Position = string;

/** The place of an event in its stream, from 0. */
export type Revision = number;

/** What the stream must look like for an append to be made: its last revision, or `"no-stream"`. */
export type ExpectedRevision = Revision | "no-stream";

/** An event on its way into the log. */
export interface NewEvent {
  /** A UUID derived from the command's id, so that a retried append is the same append. */
  readonly id: string;
  readonly type: string;
  /** The version of the schema of `data`, from 1. */
  readonly version: number;
  /** JSON text, with whatever is personal or free text already sealed: a store never looks inside. */
  readonly data: string;
  /** JSON text about the event: its command, its (sealed) actor, room for the stream's hash chain. */
  readonly metadata: string;
  /** RFC 3339 in UTC with milliseconds; by our clock, not the store's. */
  readonly recordedAt: string;
}

/** An event as the log holds it. */
export interface StoredEvent extends NewEvent {
  readonly stream: string;
  readonly revision: Revision;
  readonly position: Position;
}

export interface AppendRequest {
  readonly stream: string;
  readonly expectedRevision: ExpectedRevision;
  /** From one to `MAX_APPEND_EVENTS`; they become visible together or not at all. */
  readonly events: readonly NewEvent[];
  /**
   * Keys that the events are sealed with: durable no later than the events, but perhaps earlier. One that was destroyed
   * before stays destroyed.
   */
  readonly keys?: readonly EncryptionKey[];
}

export interface AppendResult {
  /** Revision of the last event of the append. */
  readonly revision: Revision;
  /** Position of the last event of the append. */
  readonly position: Position;
  /** True when the very same events were there already and nothing was written. */
  readonly repeated: boolean;
}

export interface ReadAllOptions {
  /** Exclusive; `null` reads from the beginning. A string that is no position of this log is a `RangeError`. */
  readonly after: Position | null;
  /** At least 1. */
  readonly limit: number;
}

/** A running catch-up-then-live reading of the log. */
export interface Following {
  /**
   * Settles when following has ended: resolved after `stop` or the store's `close`, rejected with what the handler or
   * the store threw. To be looked at: a following that failed has no other way to say so.
   */
  readonly ended: Promise<void>;
  /** Ends after the batch that is being handled (so the handler itself must not wait for it); no handler runs after it resolved. */
  stop(): Promise<void>;
}

/** Takes a batch in log order; the next one comes when the promise has resolved. */
export type BatchHandler = (events: readonly StoredEvent[]) => void | Promise<void>;

/**
 * The log. Every adapter passes the same contract suite (`klartext/event-sourcing/testing`).
 *
 * Any call may reject with `StoreUnavailable`; an append that did so acknowledges nothing, but may have been
 * made: repeat it with the same event ids.
 */
export interface EventStore {
  /** Tells this log from every other one, also from a copy of it: positions mean nothing in another log. */
  readonly logId: string;

  /**
   * Appends atomically to one stream and resolves when the events are durable.
   * Rejects with `WrongExpectedRevision` (unless events with the same ids stand at that very place already: then
   * `repeated`), with `KeysTaken`, with `EventTooLarge` or `AppendTooLarge`, with `StreamDeleted`, or with a
   * `RangeError` when there is no event in it.
   */
  append(request: AppendRequest): Promise<AppendResult>;

  /** The events of a stream from a revision on (default 0), in order; empty when there are none. */
  readStream(stream: string, from?: Revision): Promise<readonly StoredEvent[]>;

  /** Up to `limit` events of all streams in log order; empty at the end of the log. */
  readAll(options: ReadAllOptions): Promise<readonly StoredEvent[]>;

  /** Position of the last event, or `null` for an empty log. */
  head(): Promise<Position | null>;

  /** Whether a string looks like a position of this very log. It may still lie behind its end. */
  isPosition(text: string): boolean;

  /** Hands every event after a position (exclusive; `null`: from the beginning) to the handler, then new ones as they come. */
  follow(after: Position | null, handler: BatchHandler): Following;

  /** Finishes what was accepted, stops every following, then releases everything. Later calls reject with `StoreUnavailable`. */
  close(): Promise<void>;
}

/** Bound of one event: the UTF-8 bytes of `data` and `metadata` together. */
export const MAX_EVENT_BYTES = 256 * 1024;

/** Bound of one append, counted likewise: what every engine takes at once, with room for its own frame. */
export const MAX_APPEND_BYTES = 768 * 1024;

/** Bound of one append: events. */
export const MAX_APPEND_EVENTS = 500;
