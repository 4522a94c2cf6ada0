import { type Refusal, refusal } from "../refusal/refusal.ts";
import { holdsName } from "../search-text/holds-name.ts";

/**
 * What goes to several customers names none of them: no customer learns of another one.
 * @param names of the customers and contact persons who are not the only readers
 */
export function namesCustomer(texts: readonly string[], names: readonly string[]): Refusal | undefined {
  const named = names.find((name) => texts.some((text) => holdsName(text, name)));
  return named === undefined ? undefined : refusal("notice-names-customer", { name: named });
}
