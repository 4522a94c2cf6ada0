import type { FormOfAddress } from "../customer/customer.events.ts";
import type { Language } from "../language/language.ts";
import { asOpening, asSentence } from "../language/sentences.ts";
import { promiseOutcome } from "../open-point/promise.ts";
import {
  dayOfMonthInWords,
  dueInWords,
  exactMomentInWords,
  onDayInWords,
} from "../playbook/time-in-words.ts";
import { isFinished } from "../taxonomy/index.ts";
import { englishPhrases } from "./english.phrases.ts";
import { formalPhrases, informalPhrases } from "./german.phrases.ts";
import type { PromiseOfAnswer, StatusFacts } from "./status-facts.ts";
import type { MatterInWords, PromisePhrases, StatusPhrases } from "./status-phrases.ts";
import { promisedWords, usualPromiseOf } from "./usual-promises.ts";
import { readableTo } from "./words-for-reader.ts";

export interface TellingTo {
  readonly language: Language;
  readonly formOfAddress: FormOfAddress;
  /** IANA name */
  readonly timeZone: string;
  /** RFC 3339 */
  readonly now: string;
  /** It is read, not said on the phone. */
  readonly inWriting?: boolean;
}

/** A fact that a sentence was built from, as it is known: times in RFC 3339. */
export interface BasisFact {
  readonly fact: keyof StatusFacts;
  readonly value: string;
}

export interface SentenceWithBasis {
  readonly text: string;
  readonly basis: readonly BasisFact[];
}

/** What may be said of one point, as it may be said, and what each part of it was built from. */
export interface StatusSentence {
  readonly text: string;
  readonly sentences: readonly SentenceWithBasis[];
}

interface Saying {
  readonly facts: StatusFacts;
  readonly to: TellingTo;
  readonly phrases: StatusPhrases;
}

/** The ready words for one point: where it stands, what was missed or kept, what comes next and by when. */
export function statusSentence(facts: StatusFacts, to: TellingTo): StatusSentence {
  const saying = { facts, to, phrases: phrasesFor(to) };
  const sentences = [
    state(saying),
    ...noticeGiven(saying),
    ...pastPromise(saying),
    ...whatComesNext(saying),
    ...prevention(saying),
    ...question(saying),
  ];
  return { text: sentences.map(({ text }) => text).join(" "), sentences };
}

/** Until when the next running promise is; `null` when none runs. */
export function nextPromise(facts: StatusFacts, now: string): PromiseOfAnswer | null {
  const running = facts.promises.filter((promise) => promiseOutcome(promise, now) === "running");
  return running.sort((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt))[0] ?? null;
}

/** English has one form of address. */
function phrasesFor({ language, formOfAddress }: TellingTo): StatusPhrases {
  if (language === "en") return englishPhrases;
  return formOfAddress === "formal" ? formalPhrases : informalPhrases;
}

function state(saying: Saying): SentenceWithBasis {
  const { facts, phrases, to } = saying;
  const { matter, basis } = matterOf(saying);
  const from = (text: string, ...more: BasisFact[]) => ({
    text,
    basis: [...basis, { fact: "state" as const, value: facts.state }, ...more],
  });
  if (facts.goesOnElsewhere)
    return from(phrases.goesOnElsewhere(matter), { fact: "goesOnElsewhere", value: "true" });
  switch (facts.state) {
    case "open":
      return from(phrases.open(matter));
    case "in_progress":
      return from(phrases.inProgress(matter));
    case "waiting":
      if (!facts.waitsForCustomer) return from(phrases.waiting(matter));
      return from(to.inWriting ? phrases.waitingForYouInWriting(matter) : phrases.waitingForYou(matter), {
        fact: "waitsForCustomer",
        value: "true",
      });
    case "solved":
    case "verified":
      if (facts.solutionConfirmed)
        return from(phrases.confirmed(matter), { fact: "solutionConfirmed", value: "true" });
      return from(phrases[facts.state](matter));
    case "closed":
    case "dropped":
      return from(finished(saying, facts.state, matter), ...finishedFacts(facts));
    default:
      return facts.state satisfies never;
  }
}

function finished({ facts, to, phrases }: Saying, how: "closed" | "dropped", matter: MatterInWords): string {
  const { finishedOn, finishedBeforeKlartext } = facts;
  if (finishedBeforeKlartext || finishedOn === null) return phrases[`${how}Before`](matter);
  return phrases[how](matter, withComma(onDayInWords(finishedOn, to.language), to.language));
}

function finishedFacts({ finishedOn, finishedBeforeKlartext }: StatusFacts): readonly BasisFact[] {
  if (finishedBeforeKlartext) return [{ fact: "finishedBeforeKlartext", value: "true" }];
  return finishedOn === null ? [] : [{ fact: "finishedOn", value: finishedOn }];
}

/** What a customer's matter is called by; `message`: what they wrote, as long as nothing else is known of it. */
export interface Matter extends Pick<StatusFacts, "title" | "product" | "noticedAt"> {
  readonly kind: StatusFacts["kind"] | "message";
}

/** By the tellable title; without one by kind, product and date. */
export function matterInWords({ kind, product, noticedAt, ...facts }: Matter, to: TellingTo): MatterInWords {
  const title = readableTo(facts.title, to) ?? null;
  const details = { title, day: dayOfMatter(noticedAt, to), product };
  return phrasesFor(to).matter(title === null ? kind : "titled", details);
}

function matterOf({ facts, to }: Saying): { matter: MatterInWords; basis: readonly BasisFact[] } {
  const { kind, product, noticedAt } = facts;
  const title = readableTo(facts.title, to) ?? null;
  const matter = matterInWords(facts, to);
  if (title !== null) return { matter, basis: [{ fact: "title", value: title }] };
  const basis: BasisFact[] = [
    { fact: "kind", value: kind },
    { fact: "noticedAt", value: noticedAt },
    ...(product === null ? [] : [{ fact: "product" as const, value: product }]),
  ];
  return { matter, basis };
}

/**
 * What became of the promise that was due last, first of all of one that is still owed. Nothing is said of one that was
 * replaced in time.
 */
function pastPromise({ facts, to, phrases }: Saying): readonly SentenceWithBasis[] {
  const past = facts.promises
    .filter((promise) => ["missed", "kept"].includes(promiseOutcome(promise, to.now)))
    .sort((one, other) => Date.parse(other.dueAt) - Date.parse(one.dueAt));
  const owed = past.find(({ keptAt, replacedAt }) => keptAt === null && replacedAt === null);
  const told = owed ?? (isFinished(facts.state) ? undefined : past[0]);
  if (told === undefined) return [];
  if (told.keptAt === null) return [promiseInWords(told, to, phrases.missed)];
  const moment = exactMomentInWords(told.keptAt, to.language, to.timeZone, to.now);
  const isInTime = promiseOutcome(told, to.now) === "kept";
  return [{ text: isInTime ? phrases.kept(moment) : phrases.keptLate(moment), basis: [promiseFact(told)] }];
}

/** In the words of the message that promised it, where that speaks the same language in the same form of address. */
function promiseInWords(promise: PromiseOfAnswer, to: TellingTo, phrases: PromisePhrases): SentenceWithBasis {
  const { language, timeZone, now } = to;
  const { dueAt } = promise;
  const due = dueInWords(dueAt, language, timeZone, now);
  const usual = usualPromiseOf(promise);
  const what = promisedWords(promise, language);
  const words = what?.language === language ? readableTo(what.words, to) : undefined;
  if (words === undefined) return { text: phrases.something(due), basis: [promiseFact(promise)] };
  const text = usual === undefined ? phrases.named(asOpening(words), due) : phrases[usual](due);
  return { text, basis: [promiseFact(promise), { fact: "promises", value: words }] };
}

/** The next step and by when; a date is named only where a promise says so. */
function whatComesNext(saying: Saying): readonly SentenceWithBasis[] {
  const { facts, to, phrases } = saying;
  if (isFinished(facts.state)) return [];
  const isBeingWorkedOn = facts.state !== "solved" && facts.state !== "verified";
  const nextStep = isBeingWorkedOn ? readableTo(facts.nextStep, to) : undefined;
  const promise = nextPromise(facts, to.now);
  const said: SentenceWithBasis[] = [];
  if (nextStep !== undefined) {
    const text = phrases.nextStep(asSentence(nextStep));
    said.push({ text, basis: [{ fact: "nextStep", value: nextStep }] });
  }
  if (promise !== null) {
    said.push(promiseInWords(promise, to, phrases.promised));
  } else if (isBeingWorkedOn && !facts.waitsForCustomer) {
    const text = facts.promises.length === 0 ? phrases.noDate : phrases.noNewDate;
    said.push({ text, basis: facts.promises.length === 0 ? [noPromise] : facts.promises.map(promiseFact) });
  }
  return said;
}

function prevention({ facts, phrases }: Saying): readonly SentenceWithBasis[] {
  const isOver = ["solved", "verified", "closed"].includes(facts.state);
  if (!isOver || !facts.actionRunning) return [];
  return [{ text: phrases.actionRuns, basis: [{ fact: "actionRunning", value: "true" }] }];
}

/** A solution waits for the customer's word. */
function isToBeConfirmed({ state, solutionConfirmed }: StatusFacts): boolean {
  return (state === "solved" || state === "verified") && !solutionConfirmed;
}

function noticeGiven({ facts, to, phrases }: Saying): readonly SentenceWithBasis[] {
  const { solutionNoticeAt } = facts;
  if (solutionNoticeAt === null || !isToBeConfirmed(facts)) return [];
  const day = onDayInWords(dayOf(solutionNoticeAt, to.timeZone).toString(), to.language);
  const text = phrases.noticeGiven(withComma(day, to.language));
  return [{ text, basis: [{ fact: "solutionNoticeAt", value: solutionNoticeAt }] }];
}

function question({ facts, phrases }: Saying): readonly SentenceWithBasis[] {
  if (!isToBeConfirmed(facts)) return [];
  return [{ text: phrases.isItSolved, basis: [{ fact: "state", value: facts.state }] }];
}

/** That nothing was promised is what a sentence rests on, too. */
const noPromise: BasisFact = { fact: "promises", value: "none" };

function promiseFact({ dueAt, keptAt, replacedAt }: PromiseOfAnswer): BasisFact {
  const settled =
    keptAt === null ? (replacedAt === null ? "" : `, replaced ${replacedAt}`) : `, kept ${keptAt}`;
  return { fact: "promises", value: `due ${dueAt}${settled}` };
}

function dayOf(instant: string, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate();
}

/** The year only where it is not this one. */
function dayOfMatter(noticedAt: string, { language, timeZone, now }: TellingTo): string {
  const day = dayOf(noticedAt, timeZone);
  const words = dayOfMonthInWords(day, language);
  return day.year === dayOf(now, timeZone).year ? words : `${words} ${day.year}`;
}

/** "am Freitag, 20. November 2026," goes on with a comma; in English nothing follows. */
function withComma(day: string, language: Language): string {
  return language === "de" ? `${day},` : day;
}
