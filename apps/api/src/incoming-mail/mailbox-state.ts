import { Inject, Injectable } from "@nestjs/common";
import { Mailbox, type MailboxContents, type MailboxSettings } from "klartext/mail";
import { MAILBOX } from "./incoming-mail.options.ts";

export const mailboxStates = ["reachable", "unreachable", "not_set_up"] as const;

export interface MailboxStateNow {
  readonly state: (typeof mailboxStates)[number];
  /** `null` when nobody can say. */
  readonly contents: MailboxContents | null;
}

const LOOKING_MS = 10_000;

/** Looks into the mailbox itself: any node can, whichever one takes the mail. */
@Injectable()
export class MailboxState {
  readonly #settings: MailboxSettings | null;
  /** Whoever asks meanwhile gets the same answer: no more than one connection. */
  #looking: Promise<MailboxStateNow> | null = null;

  constructor(@Inject(MAILBOX) settings: MailboxSettings | null) {
    this.#settings = settings;
  }

  async now(): Promise<MailboxStateNow> {
    const settings = this.#settings;
    if (settings === null) return { state: "not_set_up", contents: null };
    this.#looking ??= look(settings).finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }
}

async function look(settings: MailboxSettings): Promise<MailboxStateNow> {
  try {
    const mailbox = await Mailbox.open(settings, AbortSignal.timeout(LOOKING_MS));
    try {
      return { state: "reachable", contents: await mailbox.contents() };
    } finally {
      await mailbox.close();
    }
  } catch {
    return { state: "unreachable", contents: null };
  }
}
