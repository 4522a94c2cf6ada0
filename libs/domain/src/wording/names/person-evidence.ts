import type { Token } from "../text/tokens.ts";
import type { Mention } from "./mention.ts";
import {
  bareCompanions,
  conjunctions,
  deeds,
  determiners,
  dutyWords,
  farewells,
  inverted,
  isRole,
  labels,
  origins,
  our,
  pluralDeeds,
  states,
  theirs,
} from "./name-surroundings.ts";
import { gradeOf, type NameGrade } from "./ordinary-words.ts";
import type { NamedText } from "./text-of-names.ts";

/**
 * Whether a name without title means a person, although its words may be ordinary ones. A word that is hardly anything
 * but a name needs no more than its capital letter; the more ordinary it is, the more has to speak for a person.
 */
export function meansPerson(
  text: NamedText,
  mention: Mention,
  isDepartment: (token: Token | undefined) => boolean,
): boolean {
  const { tokens } = text;
  const { first, last } = mention;
  const grade = gradeOfMention(text, mention);
  const isCapital = tokens[first]?.isCapital === true;
  if (comesFromDepartment(text, last, isDepartment)) return isCapital || grade === "rare";
  if (grade === "rare") return isCapital || actsOrIsMet(text, mention, grade);
  if (!isCapital && grade !== "thing")
    return beginsSentence(tokens, first) && deeds.has(tokens[last + 1]?.word ?? "");
  if (isSignature(text, mention)) return true;
  return actsOrIsMet(text, mention, grade);
}

function beginsSentence(tokens: readonly Token[], first: number): boolean {
  return first === 0 || /^[.!?:]$/.test(tokens[first - 1]?.text ?? "") || (tokens[first]?.breaks ?? 0) > 0;
}

function gradeOfMention({ tokens, language }: NamedText, { names, first }: Mention): NameGrade {
  const gradesOfWords = names.map(({ word }) => gradeOf(word, language));
  const isLarge = tokens[first]?.isCapital === true;
  return isLarge && gradesOfWords.includes("rare") ? "rare" : (gradesOfWords[0] ?? "other");
}

/** "Thomas aus der Technik", "Koch from our warehouse". */
export function comesFromDepartment(
  { tokens }: NamedText,
  last: number,
  isDepartment: (token: Token | undefined) => boolean,
): boolean {
  const origin = tokens[last + 1];
  if (origin === undefined || !origins.has(origin.word)) return false;
  const next = tokens[last + 2];
  if (next !== undefined && our.has(next.word)) return true;
  if (next !== undefined && isTheirs(next)) return false;
  return (
    isDepartment(next) || (next !== undefined && determiners.has(next.word) && isDepartment(tokens[last + 3]))
  );
}

/** "Ihrer Buchhaltung", "your office"; "ihrer" is somebody else's. */
function isTheirs({ word, isCapital }: Token): boolean {
  return theirs.has(word) && (isCapital || !word.startsWith("ih"));
}

/** How far a name reaches as tokens, for `Thomas aus der Technik`. */
export function endOfOrigin(
  { tokens }: NamedText,
  last: number,
  isDepartment: (token: Token | undefined) => boolean,
): number {
  const origin = tokens[last + 1];
  if (origin === undefined || !origins.has(origin.word)) return last;
  for (let at = last + 2; at <= last + 3; at++) {
    if (isDepartment(tokens[at])) return at;
    if (!determiners.has(tokens[at]?.word ?? "")) return last;
  }
  return last;
}

/** The name stands where a person acts, is acted with, or owns something. */
function actsOrIsMet(text: NamedText, mention: Mention, grade: NameGrade): boolean {
  const { tokens, known, language } = text;
  const { first, last } = mention;
  const before = tokens[first]?.breaks === 0 ? tokens[first - 1] : undefined;
  const next = tokens[last + 1];
  if (before !== undefined && determiners.has(before.word)) return false;
  if (isInSeries(text, last)) return false;
  const isSurelyGenitive = language === "de" || grade === "rare" || APOSTROPHE.test(tokens[last]?.text ?? "");
  if (isSurelyGenitive && owns(mention, next, tokens[last + 2]))
    return grade !== "time" || !ADVERB.test(tokens[first]?.word ?? "");
  if (actsAfter(text, mention, grade) || isApposition(tokens, last)) return true;
  if (before === undefined || mention.isGenitive || !(isLarge(text, mention) || grade === "rare"))
    return false;
  if (before.text === "(") return next?.text === ")";
  if (before.text === ":") return labels.has(tokens[first - 2]?.word ?? "");
  if (/^(?:weder|neither)$/.test(before.word)) return known(last + 2) !== undefined;
  if (before.word === "seit")
    return grade === "thing" && /^(?:im|in|krank|weg|nicht|da)$/.test(next?.word ?? "");
  if (deeds.has(before.word) || before.word === "kommt")
    if (grade === "thing" && (isPronoun(next) || /^(?:zu|mit|gern|heute|morgen)$/.test(next?.word ?? "")))
      return true;
  if (states.has(before.word)) return dutyWords.has(tokens[first - 2]?.word ?? "");
  if (inverted.has(before.word)) return grade !== "time" || next?.isCapital === true || isPronoun(next);
  if (conjunctions.has(before.word)) return grade !== "time";
  if (bareCompanions.has(before.word)) return grade !== "time" || isMetSeason(text, mention);
  return language === "en" && isEnglishName(before, next, grade);
}

/** In English an ordinary word with an s is a plural: "Prices change". */
const APOSTROPHE = /['’]/;

/** Within an English sentence only names are written large. */
function isEnglishName(before: Token, next: Token | undefined, grade: NameGrade): boolean {
  if (grade === "time") return /^(?:tell|told|ask|asked|met|saw)$/.test(before.word);
  if (before.kind !== "word" || before.isCapital || next?.isCapital === true || next?.kind === "number")
    return false;
  return !/^(?:in|on|since|until|till|of|during|before|after|next|last|by)$/.test(before.word);
}

/** "Koch hat …", "Koch und Berg haben …" */
function actsAfter({ tokens, known }: NamedText, { first, last }: Mention, grade: NameGrade): boolean {
  const isJoined =
    /^(?:und|and|oder|or)$/.test(tokens[last + 1]?.word ?? "") && known(last + 2) !== undefined;
  const verbAt = isJoined ? last + 3 : last + 1;
  const [verb, object] = [tokens[verbAt], tokens[verbAt + 1]];
  if (isJoined && grade === "thing" && pluralDeeds.has(verb?.word ?? "")) return true;
  // "Lang hat es gedauert", "Sommer hat begonnen"
  if (MANNER.test(tokens[first]?.word ?? "") && object?.word === "es") return false;
  return (
    verb !== undefined &&
    !/^(?:man|begonnen)$/.test(object?.word ?? "") &&
    acts(verb, object, tokens[verbAt + 2], grade)
  );
}

const MANNER = /^(?:lange?|kurz|gut|schnell|frueh|spaet|oft|viel|schoen)$/;

/** "Koch, unser Techniker, …" */
function isApposition(tokens: readonly Token[], last: number): boolean {
  return (
    tokens[last + 1]?.text === "," &&
    our.has(tokens[last + 2]?.word ?? "") &&
    isRole(tokens[last + 3]?.word ?? "")
  );
}

/** "Freitags", "Morgens" say when. */
const ADVERB = /^(?:\p{L}+tags?|\p{L}*(?:morgen|abend|mittag|nacht)s|mittwochs|sonnabends)$/u;

function isLarge({ tokens }: NamedText, { first }: Mention): boolean {
  return tokens[first]?.isCapital === true;
}

function isPronoun(token: Token | undefined): boolean {
  return /^(?:sie|ihnen|ihre?[mnrs]?|uns|das|die|den|es|leider)$/.test(token?.word ?? "");
}

/** "mit Sommer besprochen", not "von Sommer bis Herbst" or "mit Sommer 2027". */
function isMetSeason({ tokens }: NamedText, { first, last }: Mention): boolean {
  const next = tokens[last + 1];
  const isSeason = /^(?:sommers?|winters?|herbsts?)$/.test(tokens[first]?.word ?? "");
  return isSeason && next?.kind === "word" && !/^(?:bis|auf|zu|zum|und|oder|an)$/.test(next.word);
}

function owns({ isGenitive }: Mention, following: Token | undefined, afterMark: Token | undefined): boolean {
  const next = following?.kind === "mark" ? afterMark : following;
  return (
    isGenitive && next?.kind === "word" && next.breaks === 0 && next.word.length > 2 && !deeds.has(next.word)
  );
}

const STATE_OF_PERSON =
  /^(?:nicht|leider|krank|im|in|bei|heute|gestern|schon|noch|dabei|dafuer|am|um|zuletzt|zustaendig|verantwortlich|unterwegs|wieder|gerade|auf|ill|sick|on|out|away|off|not|responsible)$/;

/** "Brown is in stock" */
const IN_STOCK =
  /^(?:in (?:stock|season|use|force|place|effect|line|fashion|demand)|on (?:sale|offer|order|top)|out of)$/;

function acts(
  next: Token,
  afterNext: Token | undefined,
  third: Token | undefined,
  grade: NameGrade,
): boolean {
  if (next.breaks > 0) return false;
  if (deeds.has(next.word)) return true;
  if (!states.has(next.word)) return false;
  if (IN_STOCK.test(`${afterNext?.word} ${third?.word}`)) return false;
  return grade === "thing" || grade === "rare" || STATE_OF_PERSON.test(afterNext?.word ?? "");
}

/** "Berg und Tal", "Sommer und Winter". */
function isInSeries({ tokens, known }: NamedText, last: number): boolean {
  const [joint, other] = [tokens[last + 1], tokens[last + 2]];
  return (
    /^(?:und|oder|and|or)$/.test(joint?.word ?? "") &&
    other?.isCapital === true &&
    known(last + 2) === undefined
  );
}

const WORDS_TO_FAREWELL = 4;

/** The name alone on its line under a farewell. */
function isSignature({ tokens }: NamedText, { first, last }: Mention): boolean {
  const next = tokens[last + 1];
  if ((tokens[first]?.breaks ?? 0) === 0 || (next !== undefined && next.breaks === 0)) return false;
  return tokens.slice(Math.max(0, first - WORDS_TO_FAREWELL), first).some(({ word }) => farewells.has(word));
}
