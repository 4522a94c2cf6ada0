import { setTimeout as sleep } from "node:timers/promises";
import type { MailboxSettings } from "klartext/mail";

/** Waits so many milliseconds; rejects when the signal is aborted before. */
export type Pause = (milliseconds: number, signal: AbortSignal) => Promise<void>;

export interface IncomingMailOptions {
  /** Where mail comes in; `null`: not set up. */
  readonly mailbox?: MailboxSettings | null;
  readonly mailboxPause?: Pause;
}

/** For dependency injection: `MailboxSettings | null`. */
export const MAILBOX = Symbol("Mailbox");
/** For dependency injection: `Pause`. */
export const MAILBOX_PAUSE = Symbol("MailboxPause");

export const realPause: Pause = (milliseconds, signal) =>
  sleep(milliseconds, undefined, { signal, ref: false });
