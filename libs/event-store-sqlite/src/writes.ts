import type { EncryptionKey, ExpectedRevision, Revision } from "klartext/event-sourcing";

/** Names a write and its outcome, which need not come in the same order. */
export type Ticket = number;

/** An event as its columns: id, type, version, data, metadata, recorded at. A tuple crosses threads twice as fast as an object. */
export type EventColumns = readonly [string, string, number, string, string, string];

export type Write =
  | {
      readonly kind: "append";
      readonly stream: string;
      readonly expectedRevision: ExpectedRevision;
      readonly events: readonly EventColumns[];
      readonly keys: readonly EncryptionKey[];
    }
  | { readonly kind: "store-keys"; readonly keys: readonly EncryptionKey[] }
  | { readonly kind: "destroy-keys"; readonly ids: readonly string[]; readonly on: string };

export type Outcome =
  | {
      readonly kind: "appended";
      readonly revision: Revision;
      readonly position: number;
      readonly repeated: boolean;
    }
  | { readonly kind: "wrong-revision"; readonly actual: ExpectedRevision }
  | { readonly kind: "keys-stored" }
  | { readonly kind: "keys-destroyed" }
  /** The commit failed: nothing of it is acknowledged. */
  | { readonly kind: "failed"; readonly reason: string };

export type TicketedWrite = readonly [Ticket, Write];
export type TicketedOutcome = readonly [Ticket, Outcome];

/** What the store tells its writer thread. `close` comes when every write has its outcome. */
export type ToWriter = readonly TicketedWrite[] | "close";

/** What the writer thread answers: once that it is ready, then outcomes, those of one commit together. */
export type FromWriter = "ready" | readonly TicketedOutcome[];

export interface LogFileOptions {
  readonly file: string;
  /** The file grows no larger than this; from then on appends are refused as on a full disk. */
  readonly maximumBytes?: number;
}
