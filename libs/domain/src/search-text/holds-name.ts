import { foldForSearch } from "./fold-for-search.ts";

const legalForms = new Set(["gmbh", "mbh", "ag", "kg", "kgaa", "se", "ug", "ohg", "gbr", "ev", "ltd", "inc"]);

/** What a company is called by for short, "Huber" of "Huber Maschinenbau GmbH"; a name without a legal form stays whole. */
export function firstWordOfName(name: string): string {
  const words = name.trim().split(/\s+/u);
  const bare = words.filter((word) => !legalForms.has(foldForSearch(word)));
  return bare.length === words.length ? name : (bare[0] ?? name);
}

/**
 * Whether a text names a customer or contact person: as a whole, or without the legal form where more than one word is
 * left. "Sommer" alone may be the season.
 */
export function holdsName(text: string, name: string): boolean {
  const whole = wholeName(name);
  return whole !== undefined && ` ${foldForSearch(text)}`.includes(whole);
}

/** The first of the names that one of the texts holds, as `holdsName` says: in far less time where there are many. */
export function firstNameIn(texts: readonly string[], names: readonly string[]): string | undefined {
  const folded = texts.map((text) => ` ${foldForSearch(text)}`);
  return names.find((name) => {
    const whole = wholeName(name);
    return whole !== undefined && folded.some((text) => text.includes(whole));
  });
}

/**
 * As `holdsName`, but each word stands in the text as in a name: with a capital where the name has one. For names of
 * anybody at all, for some company is called "Neue Zeit".
 */
export function holdsNameAsSuch(text: string, name: string): boolean {
  const all = spelledWordsOf(name);
  const bare = all.filter(({ folded }) => !legalForms.has(folded));
  const sought = bare.length > 1 ? bare : all;
  if (sought.length < 2) return false;
  const words = spelledWordsOf(text);
  return words.some((_, from) =>
    sought.every(({ folded, isCapital }, index) => {
      const word = words[from + index];
      const isLast = index === sought.length - 1;
      const isSame = word?.folded === folded || (isLast && word?.folded === `${folded}s`);
      return isSame && (word?.isCapital === true || !isCapital);
    }),
  );
}

function spelledWordsOf(text: string): readonly { readonly folded: string; readonly isCapital: boolean }[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => ({
    folded: foldForSearch(word),
    isCapital: /^\p{Lu}/u.test(word),
  }));
}

/** Those of the names of which a word, legal forms aside, stands in one of the texts, or within a word there. */
export function namesWithWordIn(texts: readonly string[], names: readonly string[]): readonly string[] {
  const folded = texts.map(foldForSearch).join(" ");
  return names.filter((name) => wordsOf(name).some((word) => !legalForms.has(word) && folded.includes(word)));
}

/** Folded, behind a space; `undefined` for a name of one word. */
function wholeName(name: string): string | undefined {
  const words = wordsOf(name);
  const bare = words.filter((word) => !legalForms.has(word));
  return words.length > 1 ? ` ${(bare.length > 1 ? bare : words).join(" ")}` : undefined;
}

function wordsOf(name: string): readonly string[] {
  return foldForSearch(name).split(" ");
}
