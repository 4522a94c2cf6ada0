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
  const words = foldForSearch(name).split(" ");
  const bare = words.filter((word) => !legalForms.has(word));
  const sought = (bare.length > 1 ? bare : words).join(" ");
  return words.length > 1 && ` ${foldForSearch(text)}`.includes(` ${sought}`);
}
