/**
 * What a position looks like in each kind of log that Klartext runs on: SQLite and memory, EventStoreDB. A text of such a
 * form may have been a position once, before the log was moved; a text of no such form never was.
 */
const forms = [/^\d{16}$/, /^[0-9a-f]{8}-[0-9a-f]{16}(-[0-9a-f]{16})?$/];

export function looksLikePosition(text: string): boolean {
  return forms.some((form) => form.test(text));
}
