import { foldForSearch } from "klartext/domain";

const SHORTEST = 3;
const LEGAL_FORM =
  /[\s,]+(&|und|co\.?|e\.?\s?k\.?|gmbh|mbh|ggmbh|ag|kgaa|kg|ohg|ug|se|gbr|ltd\.?|inc\.?|e\.?\s?v\.?)$/i;

/** How a person may be named in a text: in full, or by the last name alone. */
export function namesOfPerson(name: string): string[] {
  const last = name.trim().split(/\s+/).at(-1) ?? "";
  return last.length < SHORTEST ? [name] : [name, last];
}

/** How a customer may be named in a text: in full, or without the legal form ("Weber Getränke GmbH & Co. KG"). */
export function namesOfCustomer(name: string): string[] {
  let short = name.trim();
  while (LEGAL_FORM.test(short)) short = short.replace(LEGAL_FORM, "");
  return short.length < SHORTEST ? [name] : [...new Set([name, short])];
}

/** As `textsHolding` searches the log: whole words, inflected ends and writings of umlauts aside. */
export function holdsName(text: string, names: readonly string[]): boolean {
  const folded = ` ${foldForSearch(text)}`;
  return names.map(foldForSearch).some((name) => name !== "" && folded.includes(` ${name}`));
}
