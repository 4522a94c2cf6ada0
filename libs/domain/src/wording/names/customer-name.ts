import { foldWord, tokenize } from "../text/tokens.ts";
import { foldName } from "./name-index.ts";
import { courtesies, legalForms } from "./name-surroundings.ts";

/** The affected customer as the caller names it: "Müller Logistik AG, Herr Müller". */
export interface CustomerName {
  readonly words: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
  /** Which courtesy titles persons of that name have ("Herr" for Müller); none for a name without one. */
  readonly titles: ReadonlyMap<string, ReadonlySet<Title>>;
  /** Whether it says who is written to, not only which company. */
  readonly isPerson: boolean;
}

export type Title = "man" | "woman";

const MEN = new Set(["herr", "herrn", "hr", "hrn", "mr", "mister"]);
const WOMEN = new Set(["frau", "fr", "fraeulein", "mrs", "ms", "miss", "madam"]);

export function titleOf(word: string): Title | undefined {
  return MEN.has(word) ? "man" : WOMEN.has(word) ? "woman" : undefined;
}

export function readCustomerName(customerName: string | undefined): CustomerName {
  const tokens = tokenize(customerName ?? "");
  const words = new Set<string>();
  const initials = new Set<string>();
  const titles = new Map<string, Set<Title>>();
  let title: Title | undefined;
  let isCompany = false;
  for (const token of tokens) {
    if (token.kind === "mark") {
      if (token.text === ",") title = undefined;
      continue;
    }
    const word = foldWord(token.text);
    if (courtesies.has(word)) {
      title = titleOf(word);
      continue;
    }
    if (legalForms.has(word)) isCompany = true;
    const folded = foldName(token.text);
    words.add(folded);
    initials.add(folded.slice(0, 1));
    if (title !== undefined) titles.set(folded, new Set([...(titles.get(folded) ?? []), title]));
  }
  return { words, initials, titles, isPerson: titles.size > 0 || (words.size > 0 && !isCompany) };
}
