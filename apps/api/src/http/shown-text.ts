import type { Erased } from "klartext/domain";
import type { ReaderLanguage } from "./reader-language.ts";

/**
 * What stands in the place of an erased text or name, in the reader's language (domain page, principle 2).
 *
 * Works on the JSON text of an answer: there the mark of the domain, `{"erasedOn":"2026-11-21"}`, cannot come from
 * anybody's words, since quotes within words are escaped.
 */
export function withErasedMarks<Payload extends string | Buffer>(
  payload: Payload,
  language: ReaderLanguage,
): Payload | string {
  if (!payload.includes('{"erasedOn":"')) return payload;
  const json = payload.toString();
  return json.replace(/\{"erasedOn":"(\d{4}-\d{2}-\d{2})"\}/g, (_, erasedOn: string) =>
    JSON.stringify(erasedMark({ erasedOn }, language)),
  );
}

/** "[gelöscht am 21.11.2026]" */
export function erasedMark({ erasedOn }: Erased, language: ReaderLanguage): string {
  const [year, month, day] = erasedOn.split("-");
  return language === "de" ? `[gelöscht am ${day}.${month}.${year}]` : `[erased on ${erasedOn}]`;
}
