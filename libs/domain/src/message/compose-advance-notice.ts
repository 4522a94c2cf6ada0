import { asOpening, asSentence } from "../language/sentences.ts";
import { dueInWords } from "../playbook/time-in-words.ts";
import { type Matter, matterInWords } from "../status-answer/index.ts";
import { askToReply, letter, type Reader } from "./letter.ts";
import type { Letterhead } from "./message.commands.ts";

/** What an advance notice may say of a delay: there is no field for internal words, a colleague or another customer. */
export interface DelayFacts {
  /** `OP-2026-0042` */
  readonly pointNumber: string;
  readonly matter: Matter;
  /** What this customer waits for: the promise that cannot be kept. `null`: none was made. */
  readonly promised: {
    /** RFC 3339 */
    readonly dueAt: string;
    readonly hasRunOut: boolean;
  } | null;
  /** In words that customers may read. */
  readonly reason: string | null;
  /** What is promised now, as a noun phrase in words that customers may read; `null`: the matter as a whole. */
  readonly what: string | null;
  /** RFC 3339 */
  readonly newDueAt: string;
  /** The person to reply to; without one the customer is asked to reply to the notice. */
  readonly contactLine: string | null;
  /** RFC 3339 */
  readonly now: string;
}

/** That it takes longer, before the customer asks; what was promised and cannot be kept; why; and the new promise. */
export function composeAdvanceNotice(reader: Reader, facts: DelayFacts, letterhead: Letterhead): string {
  return letter(
    reader,
    [
      ...delaySentences(reader, facts, letterhead),
      facts.contactLine === null ? askToReply(reader) : undefined,
    ],
    facts.contactLine,
    letterhead,
  );
}

/** The same for whoever is called: without salutation and closing, to be read out. */
export function sayDelay(reader: Reader, facts: DelayFacts, timeZone: Pick<Letterhead, "timeZone">): string {
  const [first = "", ...further] = delaySentences(reader, facts, timeZone);
  return [first.charAt(0).toUpperCase() + first.slice(1), ...further].join(" ");
}

function delaySentences(
  reader: Reader,
  { pointNumber, matter, promised, reason, what, newDueAt, now }: DelayFacts,
  { timeZone }: Pick<Letterhead, "timeZone">,
): readonly string[] {
  const words = delayWords(reader);
  const due = (instant: string) => dueInWords(instant, reader.language, timeZone, now);
  const { dative } = matterInWords(matter, { ...reader, timeZone, now });
  return [
    promised?.hasRunOut ? words.takesLonger(dative, pointNumber) : words.toldEarly(dative, pointNumber),
    promised === null
      ? words.sorry
      : words[promised.hasRunOut ? "missed" : "cannotKeep"](due(promised.dueAt)),
    ...(reason === null ? [] : [asSentence(reason)]),
    what === null ? words.newDate(due(newDueAt)) : words.newPromise(asOpening(what), due(newDueAt)),
    words.otherwise,
  ];
}

interface DelayWords {
  /** In German it goes on behind the comma of the salutation. */
  readonly takesLonger: (matter: string, number: string) => string;
  /** The same as long as nobody has waited in vain yet. */
  readonly toldEarly: (matter: string, number: string) => string;
  /** "Dienstag, 24. November, 12 Uhr", "12:00 on Tuesday, 24 November" */
  readonly cannotKeep: (due: string) => string;
  readonly missed: (due: string) => string;
  readonly sorry: string;
  readonly newPromise: (what: string, due: string) => string;
  readonly newDate: (due: string) => string;
  readonly otherwise: string;
}

function delayWords({ language, formOfAddress }: Reader): DelayWords {
  if (language === "en") return english;
  return formOfAddress === "formal" ? formal : informal;
}

const formal: DelayWords = {
  takesLonger: (matter, number) => `bei ${matter} (${number}) dauert es länger.`,
  toldEarly: (matter, number) =>
    `bei ${matter} (${number}) dauert es länger. Das sagen wir Ihnen jetzt schon, damit Sie nicht vergeblich warten.`,
  cannotKeep: (due) =>
    `Unsere Zusage für ${due} können wir nicht einhalten. Dafür bitten wir Sie um Entschuldigung.`,
  missed: (due) =>
    `Unsere Zusage für ${due} haben wir nicht eingehalten. Dafür bitten wir Sie um Entschuldigung.`,
  sorry: "Dass Sie länger warten müssen, tut uns leid.",
  newPromise: (what, due) => `${what} – das sagen wir Ihnen jetzt bis ${due} zu.`,
  newDate: (due) => `Als neuen Termin sagen wir Ihnen ${due} zu.`,
  otherwise:
    "Wenn Ihnen das nicht passt, sagen Sie es uns bitte. Dann suchen wir mit Ihnen einen anderen Weg.",
};

const informal: DelayWords = {
  takesLonger: (matter, number) => `bei ${matter} (${number}) dauert es länger.`,
  toldEarly: (matter, number) =>
    `bei ${matter} (${number}) dauert es länger. Das sagen wir dir jetzt schon, damit du nicht vergeblich wartest.`,
  cannotKeep: (due) =>
    `Unsere Zusage für ${due} können wir nicht einhalten. Dafür bitten wir dich um Entschuldigung.`,
  missed: (due) =>
    `Unsere Zusage für ${due} haben wir nicht eingehalten. Dafür bitten wir dich um Entschuldigung.`,
  sorry: "Dass du länger warten musst, tut uns leid.",
  newPromise: (what, due) => `${what} – das sagen wir dir jetzt bis ${due} zu.`,
  newDate: (due) => `Als neuen Termin sagen wir dir ${due} zu.`,
  otherwise: "Wenn dir das nicht passt, sag es uns bitte. Dann suchen wir mit dir einen anderen Weg.",
};

const english: DelayWords = {
  takesLonger: (matter, number) => `It is taking longer with ${matter} (${number}).`,
  toldEarly: (matter, number) =>
    `It is taking longer with ${matter} (${number}). We would rather tell you now than leave you waiting.`,
  cannotKeep: (due) => `We cannot keep our promise to you, which is due by ${due}. We apologise for that.`,
  missed: (due) => `We did not keep our promise to you, which was due by ${due}. We apologise for that.`,
  sorry: "We are sorry that you have to wait longer.",
  newPromise: (what, due) => `${what} – that is what we now promise you by ${due}.`,
  newDate: (due) => `The new date that we promise you is ${due}.`,
  otherwise: "If that does not suit you, please tell us, and we will look for another way together.",
};
