import type { Headers } from "./automatic.ts";
import type { Bounce } from "./incoming-mail.ts";

/** What of a mail tells whether it came back from a mail server. */
export interface BounceClues {
  readonly headers: Headers;
  readonly fromAddress: string | null;
  readonly subject: string | null;
  readonly text: string;
  /** Parts that are no text, decoded, by their media type. */
  readonly parts: readonly { readonly mediaType: string; readonly content: string }[];
}

/** `null` when the mail is no notice of a mail server, or one of success. */
export function bounceOf(whole: BounceClues): Bounce | null {
  const clues = { ...whole, text: whole.text.slice(0, LONGEST_NOTICE) };
  const report = reportIn(clues);
  const severity = report === undefined ? severityInWords(clues) : severityOfReport(report);
  return severity && { severity, references: references(clues, report ?? "") };
}

const LONGEST_NOTICE = 100_000;

/** The mail itself has to be the report (RFC 6522): people pass reports on, and attach them. */
function reportIn({ headers, parts }: BounceClues): string | undefined {
  const isReport = /^multipart\/report\b/i.test(headers.get("content-type")?.[0]?.trim() ?? "");
  if (!isReport) return undefined;
  return parts.find(({ mediaType }) => mediaType === "message/delivery-status")?.content;
}

/** By what the server has done (RFC 3464): one that gave up after many tries may still name a passing cause. */
function severityOfReport(report: string): Bounce["severity"] | null {
  const actions = [...report.matchAll(/^action:\s*(\w+)/gim)].map(([, action]) => action?.toLowerCase());
  if (actions.includes("failed")) return "hard";
  if (actions.includes("delayed")) return "soft";
  if (actions.length > 0) return null;
  return severityOfStatus(/^status:\s*([245])\./im.exec(report)?.[1]);
}

const servers = /^(mailer-daemon|mail-daemon)@/i;
const cameBack =
  /undeliver|delivery (status notification|has failed|failed|failure|incomplete)|mail delivery|returned (mail|to sender)|failure notice|could not be delivered|unzustellbar|nicht zustellbar|nicht zugestellt|zustellung (fehlgeschlagen|verzögert)|fehlgeschlagene zustellung|message delayed|could not send message/i;
const goesOnTrying =
  /delayed|warning: could not send|will (keep trying|be retried|continue to try)|still being retried|do not need to resend|verzögert|weitere zustellversuche|wird weiter versucht/i;

/** Servers that write no report say it in plain words. */
function severityInWords({ headers, fromAddress, subject, text }: BounceClues): Bounce["severity"] | null {
  const isFromServer =
    servers.test(fromAddress ?? "") ||
    headers.has("x-failed-recipients") ||
    // People write from this address as well, but their mails have a way back.
    (/^postmaster@/i.test(fromAddress ?? "") && headers.get("return-path")?.[0]?.trim() === "<>");
  if (!isFromServer || !cameBack.test(`${subject ?? ""}\n${text.slice(0, 2_000)}`)) return null;
  if (goesOnTrying.test(`${subject ?? ""}\n${text}`)) return "soft";
  const status = /\b([245])\.\d{1,3}\.\d{1,3}\b/.exec(text)?.[1] ?? /\b([45])\d{2}[ -]/.exec(text)?.[1];
  return severityOfStatus(status) ?? "hard";
}

function severityOfStatus(digit: string | undefined): Bounce["severity"] | null {
  if (digit === "5") return "hard";
  return digit === "4" ? "soft" : null;
}

const MOST_REFERENCES = 50;

/** The envelope's id first, then whatever stands in the mail that came back, then in the notice itself. */
function references({ headers, text, parts }: BounceClues, report: string): readonly string[] {
  const envelope = /^original-envelope-id:\s*(\S+)/im.exec(report)?.[1];
  const returned = parts
    .filter(({ mediaType }) => mediaType === "message/rfc822" || mediaType === "text/rfc822-headers")
    .map(({ content }) => content);
  const own = ["in-reply-to", "references", "to"].flatMap((name) => headers.get(name) ?? []);
  const all = new Set(envelope === undefined ? [] : [envelope]);
  for (const words of [...returned, ...own, text]) {
    for (const address of addressesIn(words)) {
      if (all.size === MOST_REFERENCES) return [...all];
      all.add(address);
    }
  }
  return [...all];
}

const LONGEST_LOCAL_PART = 200;

/** Looks for the `@` first: a pattern alone begins anew at each character of a long text that has none. */
function* addressesIn(words: string): Generator<string> {
  for (let at = words.indexOf("@"); at !== -1; at = words.indexOf("@", at + 1)) {
    const before = /[^\s<>"'(),;:@]+$/.exec(words.slice(Math.max(0, at - LONGEST_LOCAL_PART), at));
    const after = /^[^\s<>"'(),;:@]{1,250}/.exec(words.slice(at + 1, at + 251));
    if (before !== null && after !== null) yield `${before[0]}@${after[0]}`;
  }
}
