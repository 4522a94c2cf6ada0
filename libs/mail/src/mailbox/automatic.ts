import type { SentBy } from "./incoming-mail.ts";

/** Headers by their names in lower case. */
export type Headers = ReadonlyMap<string, readonly string[]>;

const automaticSubject =
  /^\s*(automatische antwort|automatic reply|auto(matic)?[- ]?reply|abwesenheits(notiz|benachrichtigung|assistent)|abwesenheit:|out of (the )?office)\b/i;

/** By what the mail says of itself (RFC 3834, RFC 2919, and the customs before them). */
export function sentBy(headers: Headers, subject: string | null): SentBy {
  const first = (name: string) => headers.get(name)?.[0]?.trim().toLowerCase() ?? "";
  const submitted = first("auto-submitted");
  const isSubmittedByProgram = submitted !== "" && !/^no\b/.test(submitted);
  const isCalledAnswer = automaticSubject.test(subject ?? "");
  const isAnswer =
    submitted.startsWith("auto-replied") ||
    // So Outlook marks its absence notices.
    (isSubmittedByProgram && isCalledAnswer) ||
    first("return-path") === "<>" ||
    first("precedence") === "auto_reply" ||
    ["x-autoreply", "x-autorespond", "x-autoresponder"].some((name) => headers.has(name));
  if (isAnswer) return "autoresponder";
  const isSpread = /^(bulk|junk|list)$/.test(first("precedence")) || headers.has("list-id");
  return isSubmittedByProgram || isSpread || isCalledAnswer ? "program" : "person";
}
