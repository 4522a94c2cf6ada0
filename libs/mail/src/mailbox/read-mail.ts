import type { Address, Attachment, Email } from "postal-mime";
import { type Headers, sentBy } from "./automatic.ts";
import { bounceOf } from "./bounce.ts";
import { type AttachedFile, type IncomingMail, MailUnreadable, type SentBy } from "./incoming-mail.ts";
import { withinLimits } from "./mail-limits.ts";
import { parsed } from "./parsed-mail.ts";

/** Also where the end is missing, or is far away. @throws MailUnreadable */
export async function readMail(whole: Uint8Array): Promise<IncomingMail> {
  const { source, isWhole } = withinLimits(whole);
  const email = await parsed(source).catch((error: unknown) => {
    throw new MailUnreadable("The mail is broken.", { cause: error });
  });
  const headers = headersOf(email);
  const subject = clean(email.subject ?? "").trim() || null;
  const text = clean(email.text ?? "").trim();
  const from = mailboxesOf(email.from)[0] ?? mailboxesOf(email.sender)[0] ?? null;
  const recipients = recipientsOf(email, headers);
  if (from === null && recipients.length === 0 && subject === null && text === "") {
    throw new MailUnreadable("It says neither from whom nor to whom it is, nor anything else.");
  }
  const clues = { headers, fromAddress: from?.address ?? null, subject, text, parts: partsOf(email) };
  const bounce = bounceOf(clues);
  return {
    messageId: email.messageId?.trim().replace(/^<|>$/g, "") || null,
    from,
    recipients,
    references: referencesOf(email),
    subject,
    text,
    attachments: email.attachments.filter(isFile).map(fileOf),
    isWhole,
    sentBy: bounce === null ? sentBy(headers, subject) : sentByServer(headers, subject),
    bounce,
  };
}

/** Also servers that do not say so are programs. */
function sentByServer(headers: Headers, subject: string | null): SentBy {
  const said = sentBy(headers, subject);
  return said === "person" ? "program" : said;
}

/** Without what cannot be stored or shown: lone surrogates, control characters. */
function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\t\n])\p{Cc}/gu, "");
}

function headersOf({ headers }: Email): Headers {
  const byName = new Map<string, string[]>();
  for (const { key, value } of headers) {
    const values = byName.get(key);
    if (values === undefined) byName.set(key, [value]);
    else values.push(value);
  }
  return byName;
}

function mailboxesOf(...addresses: readonly (Address | undefined)[]) {
  return addresses
    .flatMap((address) => (address === undefined ? [] : (address.group ?? [address])))
    .filter(({ address }) => address.includes("@"))
    .map(({ name, address }) => ({ name: clean(name).trim() || null, address: clean(address).trim() }));
}

/** The nearest first. */
function referencesOf({ inReplyTo = "", references = "" }: Email): readonly string[] {
  const ids =
    `${inReplyTo} ${references.split(/\s+/).reverse().join(" ")}`.match(/[^\s<>@]{1,250}@[^\s<>@]{1,250}/g) ??
    [];
  return [...new Set(ids)];
}

const deliveryHeaders = ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-delivered-to"];

function recipientsOf(email: Email, headers: Headers): readonly string[] {
  const { to = [], cc = [], bcc = [] } = email;
  const named = mailboxesOf(...to, ...cc, ...bcc).map(({ address }) => address);
  const delivered = deliveryHeaders.flatMap((name) => headers.get(name) ?? []);
  const bare = delivered.map((address) => address.trim().replace(/^<|>$/g, ""));
  return [...new Set([...named, ...bare])];
}

const LONGEST_PART = 100_000;
const MOST_PARTS = 10;

function partsOf({ attachments }: Email) {
  return attachments
    .filter(({ mimeType }) => mimeType.startsWith("message/") || mimeType === "text/rfc822-headers")
    .slice(0, MOST_PARTS)
    .map(({ mimeType, content }) => ({
      mediaType: mimeType === "message/global-delivery-status" ? "message/delivery-status" : mimeType,
      content: textOfContent(content),
    }));
}

function textOfContent(content: Attachment["content"]): string {
  if (typeof content === "string") return content.slice(0, LONGEST_PART);
  return Buffer.from(content as Uint8Array)
    .subarray(0, LONGEST_PART)
    .toString("utf8");
}

/** Pictures that belong to the text itself, such as logos of signatures, are no files. */
function isFile({ disposition, contentId, mimeType }: Attachment): boolean {
  return !(contentId !== undefined && disposition !== "attachment" && mimeType.startsWith("image/"));
}

function fileOf({ filename, content }: Attachment): AttachedFile {
  const bytes = typeof content === "string" ? Buffer.byteLength(content) : content.byteLength;
  return { name: clean(filename ?? "").trim() || null, bytes };
}
