/** Headers by their names in lower case. */
export type Headers = ReadonlyMap<string, readonly string[]>;

const automaticSubject =
  /^\s*(automatische antwort|automatic reply|auto(matic)?[- ]?reply|abwesenheits(notiz|benachrichtigung|assistent)|abwesenheit:|out of (the )?office)\b/i;

/** Whether a program wrote the mail by itself. To be noted perhaps, but never to be answered: programs answer each other for ever. */
export function isAutomatic(headers: Headers, subject: string | null): boolean {
  const first = (name: string) => headers.get(name)?.[0]?.trim().toLowerCase();
  const submitted = first("auto-submitted");
  return (
    (submitted !== undefined && !/^no\b/.test(submitted)) ||
    /^(bulk|junk|list|auto_reply)$/.test(first("precedence") ?? "") ||
    first("return-path") === "<>" ||
    ["x-autoreply", "x-autorespond", "x-autoresponder", "list-id"].some((name) => headers.has(name)) ||
    automaticSubject.test(subject ?? "")
  );
}
