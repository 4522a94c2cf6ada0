import { hash } from "node:crypto";
import {
  type FreeText,
  type KnownAs,
  readable,
  type StatusFacts,
  type TellablePoint,
  tellsOfCustomer,
} from "klartext/domain";
import type { Statements } from "../database/open-file.ts";
import { knownAsOf } from "./known-as.ts";

/** About so many answers take a megabyte. */
const MOST_REMEMBERED = 10_000;

type Facts = Pick<StatusFacts, "title" | "description" | "nextStep" | "product" | "oldNumber" | "promises">;

/**
 * What one of several customers of a point may be told of its words: none that tell of another one. Whoever writes them
 * is refused that; but customers are renamed, and come to a point later, also by a list or a duplicate that joins it.
 */
export class WordsForCustomer {
  readonly #sql: Statements;
  /** What was found, by a digest of all that it follows from: neither words nor names are kept. */
  readonly #found = new Map<string, boolean>();

  constructor(sql: Statements) {
    this.#sql = sql;
  }

  of<Words extends Facts>(facts: Words, customers: TellablePoint["customers"], customerId: string): Words {
    const isTellable = this.#checkFor(customers, customerId);
    if (isTellable === null) return facts;
    const told = <Text extends FreeText | string>(text: Text | null) => (isTellable(text) ? text : null);
    return {
      ...facts,
      title: told(facts.title),
      description: told(facts.description),
      nextStep: told(facts.nextStep),
      product: told(facts.product),
      oldNumber: told(facts.oldNumber),
      promises: facts.promises.map((promise) => ({
        ...promise,
        what: isTellable(promise.what?.words ?? null) ? promise.what : null,
      })),
    };
  }

  title(title: FreeText | null, customers: TellablePoint["customers"], customerId: string): FreeText | null {
    return this.#checkFor(customers, customerId)?.(title) === false ? null : title;
  }

  /** `null`: there is nobody whom the words could tell of. */
  #checkFor(
    customers: TellablePoint["customers"],
    customerId: string,
  ): ((text: FreeText | string | null) => boolean) | null {
    const othersIds = customers.map((it) => it.customerId).filter((id) => id !== customerId);
    if (othersIds.length === 0) return null;
    let known: { readonly others: KnownAs; readonly own: KnownAs; readonly digest: string } | undefined;
    return (text) => {
      const words = readable(text);
      if (words === undefined) return true;
      // Of most points there are no words to look at.
      known ??= this.#known(othersIds, customerId);
      const { others, own, digest } = known;
      const find = () => tellsOfCustomer([words], others, own) === undefined;
      return this.#remembered(hash("sha256", digest + words), find);
    };
  }

  #known(othersIds: readonly string[], customerId: string) {
    const [others, own] = [knownAsOf(othersIds, this.#sql), knownAsOf([customerId], this.#sql)];
    return { others, own, digest: hash("sha256", JSON.stringify([others, own])) };
  }

  #remembered(key: string, find: () => boolean): boolean {
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const found = find();
    if (this.#found.size >= MOST_REMEMBERED) this.#found.clear();
    this.#found.set(key, found);
    return found;
  }
}
