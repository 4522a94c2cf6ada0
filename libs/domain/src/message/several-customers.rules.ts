import { likelyLanguage } from "../language/index.ts";
import { type Refusal, refusal } from "../refusal/refusal.ts";
import {
  firstNameIn,
  firstWordOfName,
  holdsName,
  holdsNameAsSuch,
  namesWithWordIn,
} from "../search-text/holds-name.ts";
import { foldForSearch } from "../search-text/index.ts";
import { wordingCheckerFor } from "../wording/index.ts";
import { type KnownAs, markIn, nobody } from "./known-as.ts";

/** Of hundreds of customers some are called like an ordinary word: of more names than these one word alone is none. */
const MOST_CALLED_BY_ONE_WORD = 20;

/**
 * No customer learns of another one: what one reads tells nothing of anybody else, and what several read of none of them.
 * @param others customers who are not the only readers
 * @param own the only reader, whose namesakes cannot be told from them
 */
export function tellsOfCustomer(
  texts: readonly string[],
  others: KnownAs,
  own: KnownAs = nobody,
): Refusal | undefined {
  const mark = markIn(texts, others, own);
  if (mark !== undefined) return refusal("notice-names-customer", { name: mark });
  return namesCustomer(texts, others.names, own.names);
}

/**
 * Whoever else is a customer of ours: only whole names are theirs for certain.
 * @param names of any customers at all
 * @param own names of the readers, and what everybody knows
 */
export function namesAnybody(
  texts: readonly string[],
  names: readonly string[],
  own: readonly string[],
): Refusal | undefined {
  const named = names
    .filter((name) => !own.some((mine) => mine === name || holdsName(mine, name)))
    .find((name) => texts.some((text) => holdsNameAsSuch(text, name)));
  return named === undefined ? undefined : refusal("notice-names-customer", { name: named });
}

/**
 * Persons are found in all forms of their names, companies as a whole and by the first word of what they are called.
 * @param names of customers and contact persons who are not the only readers
 * @param own names of the only reader
 */
export function namesCustomer(
  texts: readonly string[],
  names: readonly string[],
  own: readonly string[] = [],
): Refusal | undefined {
  const others = names.filter((name) => !own.some((mine) => mine === name || holdsName(mine, name)));
  if (others.length === 0) return undefined;
  const named = firstNameIn(texts, others) ?? calledInPart(texts, others, own);
  return named === undefined ? undefined : refusal("notice-names-customer", { name: named });
}

function calledInPart(texts: readonly string[], names: readonly string[], own: readonly string[]) {
  const isMany = names.length > MOST_CALLED_BY_ONE_WORD;
  const called = isMany ? personsAmongMany(texts, names) : names.map(firstWordOfName);
  if (called.length === 0) return undefined;
  const check = wordingCheckerFor(called);
  const known = { kind: "status_update", ...(own.length > 0 && { customerName: own.join(", ") }) } as const;
  const nameIn = (text: string) =>
    check({ ...known, language: likelyLanguage(text, "de"), text }).findings.find(
      ({ code, match }) => code === "names-employee" && !(isMany && isOneWord(match)),
    )?.match;
  const found = texts.map(nameIn).find((match) => match !== undefined);
  if (found !== undefined || isMany) return found;
  return called
    .map(lastWord)
    .find(
      (word) =>
        texts.some((text) => holdsWord(text, word)) && nameIn(`${word} bekommt Bescheid.`) !== undefined,
    );
}

/**
 * A colleague's name may be part of what a product or a place is called ("Anlage Huber"). Of a customer it tells there, too,
 * unless it is an ordinary word.
 */
function holdsWord(text: string, word: string): boolean {
  const sought = foldForSearch(word);
  const words = text.split(/[^\p{L}\p{N}-]+/u).map(foldForSearch);
  return words.some((it) => it === sought || it === `${sought}s`);
}

function lastWord(name: string): string {
  return name.trim().split(/\s+/u).at(-1) ?? name;
}

/** Thousands of names would take a second to prepare. */
function personsAmongMany(texts: readonly string[], names: readonly string[]): readonly string[] {
  return namesWithWordIn(texts, names).filter((name) => firstWordOfName(name) === name);
}

function isOneWord(match: string): boolean {
  return !/\s/u.test(match.trim());
}
