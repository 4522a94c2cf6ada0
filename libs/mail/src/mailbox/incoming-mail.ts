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
  /** No person wrote it (RFC 3834): an absence notice, a newsletter, a notice of a mail server. */
  readonly automatic: boolean;
  /** It says what became of a mail of ours. */
  readonly bounce: Bounce | null;
}

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
