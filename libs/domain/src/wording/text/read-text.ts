import type { Language } from "../../language/language.ts";
import type { Span } from "../finding.ts";
import { englishPatterns } from "../patterns/english.patterns.ts";
import { germanPatterns } from "../patterns/german.patterns.ts";
import { clauseAround, mayBePast } from "../patterns/guards.ts";
import { itemsOf, presentIn, type SentenceItems } from "../patterns/item.ts";
import { type LanguagePatterns, matchesIn } from "../patterns/pattern-group.ts";
import { remembered } from "../remembered.ts";
import { addressesIn } from "./addresses.ts";
import { datesIn } from "./dated.ts";
import { sentencesOf } from "./sentences.ts";
import { type Token, tokenize } from "./tokens.ts";

const patternsOf: Readonly<Record<Language, LanguagePatterns>> = { de: germanPatterns, en: englishPatterns };

/** A text taken apart for the check. */
export interface ReadText {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** E-mail addresses and links: they are no words of a sentence. */
  readonly addresses: readonly Span[];
  readonly sentences: readonly SentenceItems[];
  readonly patterns: LanguagePatterns;
}

export function readText(text: string, language: Language): ReadText {
  const { classesOf, inContext, ...patterns } = patternsOf[language];
  const tokens = tokenize(text);
  const seen = new Map<string, ReadonlySet<string>>();
  const classesOnce = (token: Token) => remembered(seen, token.text, () => classesOf(token));
  const addresses = addressesIn(tokens);
  const sentences = sentencesOf(withoutSpans(tokens, addresses)).map((sentence): SentenceItems => {
    const items = inContext(itemsOf(sentence, classesOnce));
    return { items, present: presentIn(items), isQuestion: sentence.at(-1)?.text === "?" };
  });
  return {
    text,
    language,
    tokens,
    addresses,
    sentences,
    patterns: { classesOf: classesOnce, inContext, ...patterns },
  };
}

/** @param spans in text order */
function withoutSpans(tokens: readonly Token[], spans: readonly Span[]): readonly Token[] {
  if (spans.length === 0) return tokens;
  let next = 0;
  return tokens.filter(({ from }) => {
    while (from >= (spans[next]?.to ?? Number.POSITIVE_INFINITY)) next++;
    return from < (spans[next]?.from ?? Number.POSITIVE_INFINITY);
  });
}

/** Where the words of a match stand in the text. */
export function spanOfMatch(
  { items }: SentenceItems,
  match: { readonly start: number; readonly end: number },
): Span {
  return { from: items[match.start]?.token.from ?? 0, to: items[match.end - 1]?.token.to ?? 0 };
}

/** The days, times and time limits that the text gives for what will be: not those of what has been. */
export function promisedDates({ text, sentences }: ReadText): readonly Span[] {
  const dates = datesIn(text);
  let next = 0;
  return sentences.flatMap(({ items }) => {
    const promised: Span[] = [];
    for (const [start, { token }] of items.entries()) {
      for (let date = dates[next]; date !== undefined && date.from < token.to; date = dates[++next]) {
        if (!mayBePast(items, clauseAround({ items, start, end: start + 1 }))) promised.push(date);
      }
    }
    return promised;
  });
}

const PHONE = /(?<![\p{L}\p{N}])(?:\+\d{2}|0)\d[\d /-]{4,}\d/gu;

/** Where the text says what happens next, or names a number to call. */
export function nextSteps({ text, sentences, patterns }: ReadText): readonly Span[] {
  const steps = sentences.flatMap((sentence) =>
    matchesIn(patterns.nextSteps, sentence).map((match) => spanOfMatch(sentence, match)),
  );
  const numbers = Array.from(text.matchAll(PHONE), ({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
  }));
  return [...steps, ...numbers];
}
