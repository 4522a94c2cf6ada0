import MailComposer from "nodemailer/lib/mail-composer";
import type { OutgoingMail } from "./outgoing-mail.ts";

/** A mail as it goes over the wire (RFC 5322), and between whom. */
export interface ComposedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly envelopeId: string;
  readonly content: Buffer;
}

/** Plain text in UTF-8, and no header but those that the mail has fields for. */
export async function composeMail(mail: OutgoingMail): Promise<ComposedMail> {
  const { from, to, replyTo, subject, text, messageId, references, date, automatic, envelopeId } = mail;
  const composer = new MailComposer({
    from: { name: oneLine(from.name ?? ""), address: from.address },
    to: { name: "", address: to },
    replyTo: { name: "", address: replyTo },
    subject: oneLine(subject),
    text: { content: text, contentType: "text/plain; charset=utf-8" },
    encoding: "quoted-printable",
    messageId: `<${messageId}>`,
    ...threaded(references),
    date: new Date(date),
    newline: "win",
    headers: automatic ? { "Auto-Submitted": "auto-generated" } : {},
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const message = composer.compile();
  const envelope = message.getEnvelope();
  const content = await message.build();
  return { from: envelope.from || from.address, to: envelope.to, envelopeId, content };
}

function threaded(references: readonly string[]) {
  const ids = references.map((id) => `<${id}>`);
  const nearest = ids.at(-1);
  return nearest === undefined ? {} : { inReplyTo: nearest, references: ids };
}

/** A line break would begin another header. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}
