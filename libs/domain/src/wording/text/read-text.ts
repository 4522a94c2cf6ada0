import type { Language } from "../../language/language.ts";
import type { Span } from "../finding.ts";
import { englishPatterns } from "../patterns/english.patterns.ts";
import { germanPatterns } from "../patterns/german.patterns.ts";
import { clauseAround, isPast } from "../patterns/guards.ts";
import { itemsOf, type SentenceItems } from "../patterns/item.ts";
import { type LanguagePatterns, matchesIn } from "../patterns/pattern-group.ts";
import { datesIn } from "./dated.ts";
import { sentencesOf } from "./sentences.ts";
import { type Token, tokenize } from "./tokens.ts";

const patternsOf: Readonly<Record<Language, LanguagePatterns>> = { de: germanPatterns, en: englishPatterns };

/** A text taken apart for the check. */
export interface ReadText {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly sentences: readonly SentenceItems[];
  readonly patterns: LanguagePatterns;
}

export function readText(text: string, language: Language): ReadText {
  const { classesOf, inContext, ...patterns } = patternsOf[language];
  const tokens = tokenize(text);
  const seen = new Map<string, ReadonlySet<string>>();
  const classesOnce = (token: Token) => {
    const known = seen.get(token.text);
    if (known !== undefined) return known;
    const classes = classesOf(token);
    seen.set(token.text, classes);
    return classes;
  };
  const sentences = sentencesOf(tokens).map((sentence) => ({
    items: inContext(itemsOf(sentence, classesOnce)),
    isQuestion: sentence.at(-1)?.text === "?",
  }));
  return { text, language, tokens, sentences, patterns: { classesOf: classesOnce, inContext, ...patterns } };
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
  return datesIn(text).filter(
    ({ from }) =>
      !sentences.some(({ items }) => {
        const start = items.findIndex(({ token }) => token.from <= from && from < token.to);
        return start >= 0 && isPast(items, clauseAround({ items, start, end: start + 1 }));
      }),
  );
}

/** Whether the text says, from a place on, what happens next. */
export function hasNextStepAfter(read: ReadText, at: number): boolean {
  return (
    promisedDates(read).some(({ from }) => from >= at) ||
    read.sentences.some(
      (sentence) =>
        (sentence.items.at(-1)?.token.to ?? 0) > at &&
        matchesIn(read.patterns.nextSteps, sentence).some((match) => spanOfMatch(sentence, match).from >= at),
    )
  );
}
