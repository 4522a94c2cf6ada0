import type { Span } from "../finding.ts";

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
const PLAIN = /^[\u0021-\u007e]*$/;

const writtenOut: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** The form in which a word meets the word classes. Unlike the search's folding it keeps "hätten" and "hatten" apart. */
export function foldWord(text: string): string {
  const lower = text.toLowerCase();
  const composed = PLAIN.test(lower) ? lower : lower.normalize("NFC");
  return composed.replace(NOT_IN_WORDS, "").replace(/[äöüß]/g, (letter) => writtenOut[letter] ?? letter);
}

/** Every word, number and mark, in their order, in time linear to the text. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(TOKEN)) {
    if (ONLY_INVISIBLE.test(found)) {
      if (index === end) end += found.length;
      continue;
    }
    const kind = WORD.test(found) ? "word" : NUMBER.test(found) ? "number" : "mark";
    tokens.push({
      text: found,
      from: index,
      to: index + found.length,
      kind,
      word: kind === "word" ? foldWord(found) : found,
      isCapital: kind === "word" && isUpper(found),
      isGlued: index === end && index > 0,
      breaks: index === end ? 0 : lineBreaks(text, end, index),
    });
    end = index + found.length;
  }
  return tokens;
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
