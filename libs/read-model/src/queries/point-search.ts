import { foldForSearch, searchTerms } from "klartext/domain";
import type { Statements } from "../database/open-file.ts";
import { readNumber, runningNumber, sayNumber } from "../projections/running-number.ts";
import { type Condition, condition } from "./point-conditions.ts";

/** What is sought, ready to be asked in one of two ways. */
export interface PointSearch {
  /** Looks into the text of each line: for words that many texts hold, as soon enough lines are found. */
  readonly byReading: Condition;
  /** Asks the index: for words that few texts hold. `null` when no word is long enough for it. */
  readonly byIndex: Condition | null;
  /** How many texts the index offers, counted up to `atMost`. */
  offered(atMost: number): number;
}

/** Only as many of a word's trigrams are asked for: the text itself decides. */
const MOST_TRIGRAMS = 5;
const TRIGRAM = 3;

/** `null` when nothing is sought. Every word must be found, as such or within another; a running number finds its point. */
export function pointSearch(words: string, sql: Statements): PointSearch | null {
  const terms = termsOf(words);
  if (terms.length === 0) return words.trim() === "" ? null : nothing;
  const numbers = numbersIn(words, sql);
  const text = "(SELECT folded FROM search_texts WHERE number = p.number)";
  const inText = terms.map((term) => condition(`instr(${text}, ?) > 0`, term));
  const match = matchOf(terms);
  return {
    byReading: withNumbers(numbers, inText),
    byIndex: match === null ? null : fromIndex(match, terms, numbers),
    offered: (atMost) =>
      match === null
        ? atMost
        : (sql.one<{ found: number }>(
            "SELECT count(*) AS found FROM (SELECT rowid FROM search_index WHERE search_index MATCH ? LIMIT ?)",
            match,
            atMost,
          )?.found ?? 0),
  };
}

/** A running number that is said in a text is found as a whole, not by its parts; `2026-42` may be another list's. */
function termsOf(words: string): readonly string[] {
  const number = readNumber(words);
  if (number === undefined) return searchTerms(words);
  return [foldForSearch(/op/i.test(words) ? sayNumber(number) : words)];
}

/** Words of which folding leaves nothing, such as "?!", are in no text. */
const nothing: PointSearch = { byReading: condition("0"), byIndex: condition("0"), offered: () => 0 };

function withNumbers(numbers: readonly number[], inText: readonly Condition[]): Condition {
  const texts = inText.map(({ sql }) => sql).join(" AND ");
  const values = inText.flatMap((one) => one.values);
  if (numbers.length === 0) return condition(texts, ...values);
  return condition(`(p.number IN (${numbers.join(", ")}) OR (${texts}))`, ...values);
}

function fromIndex(match: string, terms: readonly string[], numbers: readonly number[]): Condition {
  const verified = terms.map(() => "instr(s.folded, ?) > 0").join(" AND ");
  const alsoNumbers = numbers.map((number) => ` UNION ALL SELECT ${number}`).join("");
  return condition(
    `p.number IN (SELECT s.number FROM search_index i JOIN search_texts s ON s.number = i.rowid
       WHERE i.search_index MATCH ? AND ${verified}${alsoNumbers})`,
    match,
    ...terms,
  );
}

/** Folded words are letters and digits only, so that none can end the quotes. */
function matchOf(terms: readonly string[]): string | null {
  const trigrams = terms.flatMap(trigramsOf);
  return trigrams.length === 0 ? null : [...new Set(trigrams)].map((trigram) => `"${trigram}"`).join(" AND ");
}

/** Evenly taken from the word, the first and the last among them. */
function trigramsOf(term: string): readonly string[] {
  const letters = [...term];
  const last = letters.length - TRIGRAM;
  if (last < 0) return [];
  const count = Math.min(MOST_TRIGRAMS, last + 1);
  return Array.from({ length: count }, (_, index) => {
    const start = count === 1 ? 0 : Math.round((index * last) / (count - 1));
    return letters.slice(start, start + TRIGRAM).join("");
  });
}

/** `OP-2026-0042` and `2026-42` are one number, `42` one of every year. */
function numbersIn(words: string, sql: Statements): readonly number[] {
  const whole = readNumber(words);
  if (whole !== undefined) return [whole];
  if (!/^\s*\d{1,7}\s*$/.test(words)) return [];
  return sql
    .all<{ year: number }>("SELECT year FROM last_numbers ORDER BY year")
    .map(({ year }) => runningNumber(year, Number(words)));
}
