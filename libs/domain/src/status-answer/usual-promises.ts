import type { Language } from "../language/language.ts";
import type { EmergencyPromise } from "../open-point/promise.ts";
import { readable } from "../text/index.ts";
import type { PromisedWords, PromiseOfAnswer } from "./status-facts.ts";

/** What we promise without anybody writing down what: it can be said as a sentence, in every language. */
export type UsualPromise = "firstAnswer" | "newDate" | "nextMessage" | "putRight";

const inWords: Readonly<Record<UsualPromise, Readonly<Record<Language, string>>>> = {
  firstAnswer: { de: "Erste Antwort", en: "First answer" },
  newDate: { de: "Neuer Termin nach einer Verzögerung", en: "New date after a delay" },
  nextMessage: { de: "Nächste Nachricht von uns", en: "The next message from us" },
  putRight: { de: "Störung behoben", en: "The disruption put right" },
};

const ofEmergency: Readonly<Record<EmergencyPromise, UsualPromise>> = {
  next_message: "nextMessage",
  put_right: "putRight",
};

/** What a receipt promises, as a noun phrase that staff and customer read. */
export function firstAnswerInWords({ language }: { readonly language: Language }): string {
  return inWords.firstAnswer[language];
}

/** What a new promise after a delay is called on the point where nothing else was said. */
export function newDateInWords({ language }: { readonly language: Language }): string {
  return inWords.newDate[language];
}

/** What an emergency promises, as customers read it. */
export function emergencyPromiseInWords(about: EmergencyPromise, language: Language): string {
  return inWords[ofEmergency[about]][language];
}

/** Which usual promise it is; `undefined` for words that somebody wrote, and where there are none. */
export function usualPromiseOf({ what, about }: PromiseOfAnswer): UsualPromise | undefined {
  if (what === null) return about && ofEmergency[about];
  return (["firstAnswer", "newDate"] as const).find((usual) => isSaid(usual, what));
}

/** A usual promise in the language asked for; other words as a message said them. */
export function promisedWords(promise: PromiseOfAnswer, language: Language): PromisedWords | null {
  const usual = usualPromiseOf(promise);
  return usual === undefined ? promise.what : { words: inWords[usual][language], language };
}

function isSaid(usual: UsualPromise, { words, language }: PromisedWords): boolean {
  return inWords[usual][language] === readable(words);
}
