import type { Token } from "../text/tokens.ts";
import { arePartners, foldName, type NameWord } from "./name-index.ts";
import { academicTitles, courtesies, isRole } from "./name-surroundings.ts";
import type { NamedText } from "./text-of-names.ts";

/** Words of a text that make up one name, with the title before it. */
export interface Mention {
  /** Index of the first word of the name itself, and of its last. */
  readonly first: number;
  readonly last: number;
  readonly names: readonly NameWord[];
  readonly isGenitive: boolean;
  /** Given and family name of one person beside each other. */
  readonly isFull: boolean;
  /** "Herr", "Frau Dr.": the index of the title. */
  readonly courtesyAt?: number;
  /** "Kollege", "technician": the index of the role. */
  readonly roleAt?: number;
  /** "T." in "T. Müller", or "m" in "Thomas M.", in small letters. */
  readonly initial?: string;
  /** "Petra" in "Frau Petra Weber": somebody of that name, but not one of ours. */
  readonly isOfAnother: boolean;
  /** From title to initial, as tokens. */
  readonly begin: number;
  readonly end: number;
}

const MOST_NAME_WORDS = 4;

/** The name that begins at this token, if it is one of the directory's. */
export function mentionAt(text: NamedText, at: number): Mention | undefined {
  const start = text.known(at);
  if (start === undefined) return undefined;
  const names = [start.name];
  let isGenitive = start.isGenitive;
  let last = at;
  while (names.length < MOST_NAME_WORDS && !isGenitive) {
    const next = nextNamePart(text, last, names.at(-1));
    if (next === undefined) break;
    names.push(next.name);
    isGenitive = next.isGenitive;
    last = next.at;
  }
  const isFull = names.some((name, index) => arePartners(name, names[index + 1]));
  const after = trailingInitial(text.tokens, last, names.at(-1));
  if (hasBareGenitive(text.tokens, last)) isGenitive = true;
  return {
    first: at,
    last,
    names,
    isGenitive,
    isFull,
    end: after?.end ?? last,
    ...before(text, at, names),
    ...(after === undefined ? {} : { initial: after.initial }),
  };
}

function nextNamePart(text: NamedText, last: number, name: NameWord | undefined) {
  const { tokens, known } = text;
  const next = tokens[last + 1];
  const skipped = next?.text === "-" && next.isGlued && tokens[last + 2]?.isGlued === true ? 1 : 0;
  const at = last + 1 + skipped;
  const part = known(at);
  const breaks = tokens[at]?.breaks ?? 0;
  const isPartner = arePartners(name, part?.name);
  if (part !== undefined && (breaks === 0 || (breaks === 1 && isPartner))) {
    const areBothLarge = tokens[at]?.isCapital === true && tokens[last]?.isCapital === true;
    if (isPartner || skipped > 0 || (areBothLarge && part.name.isFamily)) return { ...part, at };
  }
  // "Müller, Thomas"
  const reversed = next?.text === "," ? known(last + 2) : undefined;
  if (reversed?.name.isGiven === true && name?.isFamily === true && arePartners(name, reversed.name)) {
    return { ...reversed, at: last + 2 };
  }
  return undefined;
}

/** "Thomas' Anruf", "Groß' Bericht"; not 'Groß' in quotes. */
function hasBareGenitive(tokens: readonly Token[], last: number): boolean {
  const [name, mark, next] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (name === undefined || !/(?:s|ß|x|z)$/i.test(name.text)) return false;
  return /^['’]$/.test(mark?.text ?? "") && mark?.isGlued === true && next?.kind === "word" && !next.isGlued;
}

/** "Thomas M." */
function trailingInitial(tokens: readonly Token[], last: number, name: NameWord | undefined) {
  const letter = tokens[last + 1];
  if (letter === undefined || !isInitial(letter) || tokens[last + 2]?.text !== ".") return undefined;
  const initial = letter.word;
  return name?.isGiven === true && name.initials.has(initial) ? { initial, end: last + 2 } : undefined;
}

export function isInitial({ kind, text, isCapital }: Token): boolean {
  return kind === "word" && text.length === 1 && isCapital;
}

/** What stands before the name and belongs to it. */
function before({ tokens, known }: NamedText, first: number, names: readonly NameWord[]) {
  let begin = first;
  let initial: string | undefined;
  let stranger: Token | undefined;
  let academicAt: number | undefined;
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.text === ".") continue;
    if (courtesies.has(token.word)) {
      return {
        begin: at,
        courtesyAt: at,
        ...named(initial),
        isOfAnother: stranger !== undefined || isOther(initial, names),
      };
    }
    if (isRole(token.word)) return { begin: at, roleAt: at, ...named(initial), isOfAnother: false };
    if (academicTitles.has(token.word)) [begin, academicAt] = [at, at];
    else if (abbreviates(tokens, at, names)) {
      initial = token.word.slice(0, 1);
      begin = at;
    } else if (stranger === undefined && token.isCapital && known(at) === undefined && at === begin - 1)
      stranger = token;
    else break;
  }
  const title = academicAt === undefined ? {} : { courtesyAt: academicAt };
  return { begin, ...title, ...named(initial), isOfAnother: isOther(initial, names) };
}

/** "T." or "Th." before a name, not the "i. A." of who signs for another. */
function abbreviates(tokens: readonly Token[], at: number, names: readonly NameWord[]): boolean {
  const token = tokens[at];
  if (token?.isCapital !== true || tokens[at + 1]?.text !== ".") return false;
  if (isInitial(token)) return !/^(?:i|ppa)$/.test(tokens[at - 2]?.text ?? "");
  return (
    token.text.length <= LONGEST_ABBREVIATED && names.some((name) => hasPartnerThatBegins(name, token.text))
  );
}

const LONGEST_ABBREVIATED = 5;

function hasPartnerThatBegins({ partners }: NameWord, text: string): boolean {
  const beginning = foldName(text);
  return [...partners].some((partner) => partner.startsWith(beginning));
}

/** "K. Müller" where ours is Thomas. */
function isOther(initial: string | undefined, names: readonly NameWord[]): boolean {
  return initial !== undefined && !names.some(({ initials }) => initials.has(initial));
}

function named(initial: string | undefined): { readonly initial?: string } {
  return initial === undefined ? {} : { initial };
}
