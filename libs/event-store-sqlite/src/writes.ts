import type { EncryptionKey, ExpectedRevision, Revision } from "klartext/event-sourcing";

/** Names a write and its outcome, which need not come in the same order. */
export type Ticket = number;

// Writes, events and outcomes cross threads as tuples: half the work of objects, and felt at high load.

export type EventColumns = readonly [
  id: string,
  type: string,
  version: number,
  data: string,
  metadata: string,
  recordedAt: string,
];

export type AppendWrite = readonly [
  ticket: Ticket,
  kind: "append",
  stream: string,
  expectedRevision: ExpectedRevision,
  events: readonly EventColumns[],
  keys: readonly EncryptionKey[],
];

export type Write =
  | AppendWrite
  | readonly [ticket: Ticket, kind: "store-keys", keys: readonly EncryptionKey[]]
  | readonly [ticket: Ticket, kind: "destroy-keys", ids: readonly string[], on: string];

export type Outcome =
  | readonly [ticket: Ticket, kind: "appended", revision: Revision, position: number, repeated: boolean]
  | readonly [ticket: Ticket, kind: "wrong-revision", actual: ExpectedRevision]
  /** There are other secrets under these ids: nothing was appended. */
  | readonly [ticket: Ticket, kind: "keys-taken", ids: readonly string[]]
  | readonly [ticket: Ticket, kind: "keys-stored"]
  | readonly [ticket: Ticket, kind: "keys-destroyed"]
  /** The commit failed: nothing of it is acknowledged. */
  | readonly [ticket: Ticket, kind: "failed", reason: string];

/** What the store tells its writer thread. `close` comes when every write has its outcome. */
export type ToWriter = readonly Write[] | "close";

/** What the writer thread answers: once that it is ready, then outcomes, those of one commit together. */
export type FromWriter = "ready" | readonly Outcome[];

export interface LogFileOptions {
  readonly file: string;
  /** The file grows no larger than this; from then on appends are refused as on a full disk. */
  readonly maximumBytes?: number;
}
