import type { Span } from "../finding.ts";
import { remembered } from "../remembered.ts";

/** A word, a number or a single mark of a text, with its place. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: "word" | "number" | "mark";
  /** How word classes know it: lower case, umlauts written out, without apostrophes; a mark as it is. */
  readonly word: string;
  readonly isCapital: boolean;
  /** Nothing stands between it and the token before. */
  readonly isGlued: boolean;
  /** Line breaks between it and the token before; two or more part paragraphs. */
  readonly breaks: number;
}

/** Marks without width: soft hyphens, joiners, direction marks. They part no words, and hide no names. */
const INVISIBLE = String.raw`\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff`;
const LETTERS = String.raw`\p{L}[\p{L}\p{M}\p{N}${INVISIBLE}]*`;
const TOKEN = new RegExp(`${LETTERS}(?:['’ʼ\`´]${LETTERS})*|\\p{N}+|\\S`, "gu");
const NUMBER = /^\p{N}/u;
const WORD = /^\p{L}/u;
const NOT_IN_WORDS = new RegExp(`['’ʼ\`´${INVISIBLE}]`, "g");
const ONLY_INVISIBLE = new RegExp(`^[${INVISIBLE}]$`);
const PLAIN = /^[a-z0-9]*$/;
/** Letters up to ÿ are composed, however they are put together. */
const COMPOSED = /^[\u0021-\u00ff]*$/;

const writtenOut: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** The form in which a word meets the word classes. Unlike the search's folding it keeps "hätten" and "hatten" apart. */
export function foldWord(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const composed = COMPOSED.test(lower) ? lower : lower.normalize("NFC");
  return composed.replace(NOT_IN_WORDS, "").replace(/[äöüß]/g, (letter) => writtenOut[letter] ?? letter);
}

/** What a token is by how it is written. */
type Spelling = Pick<Token, "kind" | "word" | "isCapital"> & { readonly isInvisible: boolean };

/** Every word, number and mark, in their order, in time linear to the text. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const spellings = new Map<string, Spelling>();
  let [read, end] = [0, 0];
  for (const found of text.match(TOKEN) ?? []) {
    // Only white space lies between what is found, so this is where it stands.
    const from = text.indexOf(found, read);
    read = from + found.length;
    const { kind, word, isCapital, isInvisible } = remembered(spellings, found, spellingOf);
    const isGlued = from === end;
    if (isInvisible) {
      if (isGlued) end = read;
      continue;
    }
    const breaks = isGlued ? 0 : lineBreaks(text, end, from);
    tokens.push({ text: found, from, to: read, kind, word, isCapital, isGlued: isGlued && from > 0, breaks });
    end = read;
  }
  return tokens;
}

function spellingOf(text: string): Spelling {
  const kind = kindOf(text);
  const isWord = kind === "word";
  const isInvisible = kind === "mark" && ONLY_INVISIBLE.test(text);
  return { kind, word: isWord ? foldWord(text) : text, isCapital: isWord && isUpper(text), isInvisible };
}

/** How nearly all words, numbers and marks begin: the letters of all alphabets take long to compile, and to look for. */
const [PLAIN_WORD, PLAIN_NUMBER, PLAIN_MARK] = [
  /^[A-Za-zÄÖÜäöüß]/,
  /^[0-9]/,
  /^[\u0021-\u007e\u2010-\u2027\u2030-\u205e]/,
];

function kindOf(text: string): Token["kind"] {
  if (PLAIN_WORD.test(text)) return "word";
  if (PLAIN_NUMBER.test(text)) return "number";
  if (PLAIN_MARK.test(text)) return "mark";
  return WORD.test(text) ? "word" : NUMBER.test(text) ? "number" : "mark";
}

function isUpper(word: string): boolean {
  const first = word.slice(0, 1);
  return first !== first.toLowerCase();
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) count++;
  return count;
}
