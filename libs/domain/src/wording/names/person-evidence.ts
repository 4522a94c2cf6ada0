import type { Token } from "../text/tokens.ts";
import type { Mention } from "./mention.ts";
import {
  bareCompanions,
  deeds,
  determiners,
  farewells,
  inverted,
  origins,
  our,
  states,
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
  if (!isCapital && grade !== "thing") return false;
  if (isSignature(text, mention)) return true;
  return actsOrIsMet(text, mention, grade);
}

function gradeOfMention({ tokens, language }: NamedText, { names, first }: Mention): NameGrade {
  const gradesOfWords = names.map(({ word }) => gradeOf(word, language));
  const isLarge = tokens[first]?.isCapital === true;
  return isLarge && gradesOfWords.includes("rare") ? "rare" : (gradesOfWords[0] ?? "other");
}

/** "Thomas aus der Technik", "Koch from our warehouse". */
function comesFromDepartment(
  { tokens }: NamedText,
  last: number,
  isDepartment: (token: Token | undefined) => boolean,
): boolean {
  const origin = tokens[last + 1];
  if (origin === undefined || !origins.has(origin.word)) return false;
  const next = tokens[last + 2];
  if (next !== undefined && our.has(next.word)) return true;
  return (
    isDepartment(next) || (next !== undefined && determiners.has(next.word) && isDepartment(tokens[last + 3]))
  );
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
  const { tokens, language } = text;
  const before = tokens[mention.first - 1];
  const next = tokens[mention.last + 1];
  if (before !== undefined && tokens[mention.first]?.breaks === 0 && determiners.has(before.word))
    return false;
  if (isInSeries(text, mention.last)) return false;
  if (owns(mention, next)) return grade !== "time" || !ADVERB.test(tokens[mention.first]?.word ?? "");
  if (next !== undefined && acts(next, tokens[mention.last + 2], grade)) return true;
  if (before === undefined || mention.isGenitive) return false;
  if (before.text === "(" && next?.text === ")") return true;
  if (inverted.has(before.word)) return grade !== "time" || next?.isCapital === true || isPronoun(next);
  if (bareCompanions.has(before.word))
    return grade !== "time" ? isLarge(text, mention) : isMetSeason(text, mention);
  return (
    language === "en" &&
    isLarge(text, mention) &&
    before.kind === "word" &&
    !before.isCapital &&
    next?.isCapital !== true &&
    next?.kind !== "number" &&
    !/^(?:in|on|since|until|till|of|during|before|after|next|last)$/.test(before.word)
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

function owns({ isGenitive }: Mention, next: Token | undefined): boolean {
  return (
    isGenitive && next?.kind === "word" && next.breaks === 0 && next.word.length > 2 && !deeds.has(next.word)
  );
}

function acts(next: Token, afterNext: Token | undefined, grade: NameGrade): boolean {
  if (next.breaks > 0) return false;
  if (grade === "other" && /^(?:es|das|man|sich|begonnen)$/.test(afterNext?.word ?? "")) return false;
  return deeds.has(next.word) || ((grade === "thing" || grade === "rare") && states.has(next.word));
}

/** "Berg und Tal", "Sommer und Winter". */
function isInSeries({ tokens, known, language }: NamedText, last: number): boolean {
  const [joint, other] = [tokens[last + 1], tokens[last + 2]];
  if (joint?.word !== "und" && joint?.word !== "oder") return false;
  if (other?.isCapital !== true) return false;
  return known(last + 2) === undefined || gradeOf(known(last + 2)?.name.word ?? "", language) !== "rare"
    ? known(last + 2) === undefined
    : false;
}

const WORDS_TO_FAREWELL = 4;

/** The name alone on its line under a farewell. */
function isSignature({ tokens }: NamedText, { first, last }: Mention): boolean {
  const next = tokens[last + 1];
  if ((tokens[first]?.breaks ?? 0) === 0 || (next !== undefined && next.breaks === 0)) return false;
  return tokens.slice(Math.max(0, first - WORDS_TO_FAREWELL), first).some(({ word }) => farewells.has(word));
}
