import { hash } from "node:crypto";
import type { IncomingMail } from "klartext/mail";
import type { Fingerprints } from "klartext/nest";

/** A mail as it came out of the mailbox. */
export interface ReceivedMail {
  /** The whole of it, or its beginning where it is large. */
  readonly source: Uint8Array;
  /** Of the whole. */
  readonly bytes: number;
  /** RFC 3339; when the mail server got it. */
  readonly receivedAt: string;
}

/**
 * What becomes of a mail in the mailbox: put away as taken, or as what a program wrote; left to people where only they
 * can read it.
 */
export type FateOfMail = "taken" | "automatic" | "left_to_people";

/**
 * The id under which a mail is recorded: the same mail again, also a second copy of it that went another way, is the same;
 * another one that claims the same Message-ID is not.
 */
export function idOfMail(mail: IncomingMail, { source }: ReceivedMail, fingerprints: Fingerprints): string {
  const { messageId, from, subject, text, attachments } = mail;
  if (messageId === null) return idOfSource(source, fingerprints);
  const content = JSON.stringify([from, subject, text, attachments]);
  return fingerprints.uuidOf("incoming mail", messageId, content);
}

export function idOfSource(source: Uint8Array, fingerprints: Fingerprints): string {
  return fingerprints.uuidOf("incoming mail", hash("sha256", source, "hex"));
}
