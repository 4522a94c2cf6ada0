import type { InLanguagesDto, WrittenNoticeTextsDto } from "./emergency-words.dto.ts";
import type { TextToCheck } from "./notice-composer.ts";

/**
 * Words that become values of a notice. A placeholder in one of them is found as an open one: a value is never filled
 * again.
 */
export function wordsToCheck(fields: Readonly<Record<string, InLanguagesDto | undefined>>): TextToCheck[] {
  return Object.entries(fields).flatMap(([field, words]) => [
    { pointer: `/${field}/de`, language: "de" as const, text: words?.de },
    { pointer: `/${field}/en`, language: "en" as const, text: words?.en },
  ]);
}

/** Whole notices. Their placeholders are filled, or refused, when they are composed. */
export function noticeToCheck(words: WrittenNoticeTextsDto | null | undefined): TextToCheck[] {
  return [
    { pointer: "/text/deFormal", language: "de", text: words?.deFormal, isTemplate: true },
    { pointer: "/text/deInformal", language: "de", text: words?.deInformal, isTemplate: true },
    { pointer: "/text/en", language: "en", text: words?.en, isTemplate: true },
  ];
}
