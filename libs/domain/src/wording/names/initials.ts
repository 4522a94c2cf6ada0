import { overlapsAny } from "../finding-spans.ts";
import type { Token } from "../text/tokens.ts";
import { isInitial } from "./mention.ts";
import { foldName } from "./name-index.ts";
import { bareCompanions, courtesies, deeds, isRole, labels, origins, states } from "./name-surroundings.ts";
import { gradeOf } from "./ordinary-words.ts";
import { type NamedText } from "./text-of-names.ts";

/** Somebody of ours named by initials alone, as tokens. */
interface Initials {
  readonly begin: number;
  readonly end: number;
}

/** "Frau M.", "Hr. K", "Kollege K.", or "T. M." where it does something or is done by. */
export function initialsAt(text: NamedText, at: number): Initials | undefined {
  const letter = text.tokens[at];
  if (letter?.kind !== "word" || letter.text.length !== 1) return undefined;
  if (overlapsAny(text.greetings, letter) || overlapsAny(text.contactLine, letter)) return undefined;
  return titledInitial(text, at) ?? bareInitials(text, at);
}

function titledInitial({ tokens, index, customer }: NamedText, at: number): Initials | undefined {
  const titleAt = tokens[at - 1]?.text === "." ? at - 2 : at - 1;
  const [title, letter, dot] = [tokens[titleAt], tokens[at], tokens[at + 1]];
  if (title === undefined || letter === undefined || letter.breaks > 0) return undefined;
  if (!letter.isCapital && dot?.text !== ".") return undefined;
  const isRoleBefore = titleAt === at - 1 && isRole(title.word) && title.isCapital;
  if (!isRoleBefore && !courtesies.has(title.word)) return undefined;
  if (dot?.text !== "." && dot?.isGlued === true) return undefined;
  if (dot?.text === "." && tokens[at + 2]?.isCapital === true && tokens[at + 2]?.isGlued === true)
    return undefined;
  const end = dot?.text === "." ? at + 1 : at;
  if (!index.initials.has(letter.word) || isFamilyName(tokens[end + 1])) return undefined;
  if (!isRoleBefore && customer.initials.has(letter.word)) return undefined;
  return { begin: titleAt, end };
}

/** "Herr K. Schulze" is somebody else; in "Frau M. Wir …" a sentence begins. */
function isFamilyName(token: Token | undefined): boolean {
  return token?.isCapital === true && token.breaks === 0 && gradeOf(foldName(token.text), "de") !== "other";
}

/** "T. M. hat …", "laut T.M.", "Bearbeiter: T. M."; abbreviations such as "U. S." neither act nor are met. */
function bareInitials({ tokens, index }: NamedText, at: number): Initials | undefined {
  const [first, dot, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first === undefined || second === undefined || dot?.text !== "." || second.breaks > 0) return undefined;
  if (!isInitial(first) || !isInitial(second) || !index.initialPairs.has(first.word + second.word))
    return undefined;
  const hasDot = tokens[at + 3]?.text === "." && tokens[at + 3]?.isGlued === true;
  const end = hasDot ? at + 3 : at + 2;
  const [before, next] = [tokens[at - 1], tokens[end + 1]];
  const acts =
    next !== undefined && (deeds.has(next.word) || states.has(next.word) || origins.has(next.word));
  const isMet = before !== undefined && bareCompanions.has(before.word) && next?.isCapital !== true;
  const isLabelled = before?.text === ":" && labels.has(tokens[at - 2]?.word ?? "");
  const isArticled = before !== undefined && !/^(?:der|die|das|the|a)$/.test(before.word);
  return (acts && (before === undefined || isArticled)) || isMet || isLabelled
    ? { begin: at, end }
    : undefined;
}
