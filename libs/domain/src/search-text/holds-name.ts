import { foldForSearch } from "./fold-for-search.ts";

const legalForms = new Set(["gmbh", "mbh", "ag", "kg", "kgaa", "se", "ug", "ohg", "gbr", "ev", "ltd", "inc"]);

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
