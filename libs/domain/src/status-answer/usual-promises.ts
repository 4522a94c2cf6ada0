import type { Language } from "../language/language.ts";
import { readable } from "../text/index.ts";
import type { PromisedWords } from "./status-facts.ts";

/** What we promise without anybody writing down what: it can be said as a sentence, in every language. */
export type UsualPromise = "firstAnswer" | "newDate";

const inWords: Readonly<Record<UsualPromise, Readonly<Record<Language, string>>>> = {
  firstAnswer: { de: "Erste Antwort", en: "First answer" },
  newDate: { de: "Neuer Termin nach einer Verzögerung", en: "New date after a delay" },
};

/** What a receipt promises, as a noun phrase that staff and customer read. */
export function firstAnswerInWords({ language }: { readonly language: Language }): string {
  return inWords.firstAnswer[language];
}

/** What a new promise after a delay is called on the point where nothing else was said. */
export function newDateInWords({ language }: { readonly language: Language }): string {
  return inWords.newDate[language];
}

/** Which usual promise a message made; `undefined` for words that somebody wrote. */
export function usualPromiseOf({ words, language }: PromisedWords): UsualPromise | undefined {
  const said = readable(words);
  return (["firstAnswer", "newDate"] as const).find((usual) => inWords[usual][language] === said);
}
