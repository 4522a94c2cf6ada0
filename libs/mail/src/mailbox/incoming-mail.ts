/** A mail that came in, as far as it matters to us. */
export interface IncomingMail {
  /** Without angle brackets, as the mail says it; another mail may say the same. */
  readonly messageId: string | null;
  readonly from: { readonly name: string | null; readonly address: string } | null;
  /** All addresses that it was sent or delivered to. */
  readonly recipients: readonly string[];
  /** Ids of the mails that it answers, the nearest first; without angle brackets. Anybody can claim them. */
  readonly references: readonly string[];
  readonly subject: string | null;
  /** Everything that it says, older mails included; empty when it says nothing. */
  readonly text: string;
  readonly attachments: readonly AttachedFile[];
  /** `false`: there is more of it than can be read in a short time. */
  readonly isWhole: boolean;
  readonly sentBy: SentBy;
  /** It says what became of a mail of ours. */
  readonly bounce: Bounce | null;
}

/**
 * `autoresponder`: nobody wrote it; an absence notice, a notice of a mail server. `program`: it came from a program or over a
 * list, such as a ticket system, a form, a distribution list; what it says may be a person's words, but nothing may answer it by
 * itself.
 */
export type SentBy = "person" | "program" | "autoresponder";

export interface AttachedFile {
  readonly name: string | null;
  readonly bytes: number;
}

export interface Bounce {
  /** `hard`: it will not arrive. `soft`: it has not arrived yet. */
  readonly severity: "hard" | "soft";
  /** What it says of the mail that came back: its envelope's id, message ids, reply addresses; in the order in which to try them. */
  readonly references: readonly string[];
}

/** What came is no mail, or so broken that nothing can be told of it. */
export class MailUnreadable extends Error {
  override readonly name = "MailUnreadable";
}
