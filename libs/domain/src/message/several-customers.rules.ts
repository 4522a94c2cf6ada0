import { likelyLanguage } from "../language/index.ts";
import { type Refusal, refusal } from "../refusal/refusal.ts";
import { firstWordOfName, holdsName } from "../search-text/holds-name.ts";
import { wordingCheckerFor } from "../wording/index.ts";

/** Of hundreds of companies some are called like an ordinary word: then companies are found by their whole names alone. */
const MOST_CALLED_BY_FIRST_WORD = 20;

/**
 * No customer learns of another one: what one reads names nobody else, and what several read names none of them. Persons
 * are found in all forms of their names, companies as a whole and by the first word of what they are called.
 * @param names of customers and contact persons who are not the only readers
 * @param own names of the only reader, whose namesakes cannot be told from them
 */
export function namesCustomer(
  texts: readonly string[],
  names: readonly string[],
  own: readonly string[] = [],
): Refusal | undefined {
  const others = names.filter((name) => !own.some((mine) => mine === name || holdsName(mine, name)));
  if (others.length === 0) return undefined;
  const named =
    others.find((name) => texts.some((text) => holdsName(text, name))) ?? calledInPart(texts, others, own);
  return named === undefined ? undefined : refusal("notice-names-customer", { name: named });
}

function calledInPart(texts: readonly string[], names: readonly string[], own: readonly string[]) {
  const isMany = names.length > MOST_CALLED_BY_FIRST_WORD;
  const called = names.map(firstWordOfName).filter((word) => !isMany || names.includes(word));
  const check = wordingCheckerFor(called);
  const known = { kind: "status_update", ...(own.length > 0 && { customerName: own.join(", ") }) } as const;
  return texts
    .flatMap((text) => check({ ...known, language: likelyLanguage(text, "de"), text }).findings)
    .find(({ code }) => code === "names-employee")?.match;
}
