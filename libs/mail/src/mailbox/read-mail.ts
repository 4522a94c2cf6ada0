import PostalMime, { type Address, type Attachment, type Email } from "postal-mime";
import { type Headers, isAutomatic } from "./automatic.ts";
import { bounceOf } from "./bounce.ts";
import { htmlToText } from "./html-text.ts";
import { type AttachedFile, type IncomingMail, MailUnreadable } from "./incoming-mail.ts";

/** Also where the end is missing, or is far away. @throws MailUnreadable */
export async function readMail(source: Uint8Array): Promise<IncomingMail> {
  const email = await parsed(source);
  const headers = headersOf(email);
  const subject = clean(email.subject ?? "").trim() || null;
  const text = textOf(email);
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
    automatic: bounce !== null || isAutomatic(headers, subject),
    bounce,
  };
}

async function parsed(source: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(firstLines(source), { forceRfc822Attachments: true });
  } catch (error) {
    throw new MailUnreadable("The mail is broken.", { cause: error });
  }
}

/** Each line costs the parser some time; mails have a few hundred, and ten thousands with an attachment. */
const MOST_LINES = 80_000;

function firstLines(source: Uint8Array): Uint8Array {
  let end = 0;
  for (let lines = 0; lines < MOST_LINES; lines++) {
    end = source.indexOf(LINE_FEED, end) + 1;
    if (end === 0) return source;
  }
  return source.subarray(0, end);
}

const LINE_FEED = 10;

/** The plain text where there is one; else what the HTML says. */
function textOf({ text, html }: Email): string {
  const plain = clean(text ?? "").trim();
  return plain === "" && html !== undefined ? clean(htmlToText(html)).trim() : plain;
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
  for (const { key, value } of headers) byName.set(key, [...(byName.get(key) ?? []), value]);
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
