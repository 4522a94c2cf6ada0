import { foldForSearch, type KnownAs, knownAs, type PersonalData, readable } from "klartext/domain";
import type { Statements } from "../database/open-file.ts";
import type { ContactPersonRow } from "./directory-rows.ts";

interface Named {
  readonly name: string;
  readonly customer_number: string | null;
}

/** By what these customers and their contact persons are known; nothing of who is not there, or was erased. */
export function knownAsOf(customerIds: readonly string[], sql: Statements): KnownAs {
  return knownAs(
    customerIds.flatMap((customerId) => {
      const row = sql.one<Named>(
        "SELECT name, customer_number FROM customers WHERE customer_id = ?",
        customerId,
      );
      if (row === undefined) return [];
      return {
        name: JSON.parse(row.name) as PersonalData,
        customerNumber:
          row.customer_number === null ? null : (JSON.parse(row.customer_number) as PersonalData),
        contactPersons: contactPersonsOf(customerId, sql),
      };
    }),
  );
}

function contactPersonsOf(customerId: string, sql: Statements): readonly ContactPersonRow[] {
  return sql
    .all<{ record: string }>(
      "SELECT record FROM customer_parts WHERE customer_id = ? AND part = 'contact_person' ORDER BY part_id",
      customerId,
    )
    .map(({ record }) => JSON.parse(record) as ContactPersonRow);
}

/** More customers with the same first two words of a name are not looked at. */
const MOST_CALLED_ALIKE = 100;
const BEHIND_ALL = "\u{10ffff}";

/**
 * Names of customers that may stand in the texts as a whole, by their first two words: a look-up for every word, however
 * many customers there are.
 */
export function namesBeginningIn(texts: readonly string[], sql: Statements): readonly string[] {
  return [...new Set(texts.flatMap(pairsOfWords))].flatMap((pair) =>
    sql
      .all<Pick<Named, "name">>(
        `SELECT name FROM customers WHERE sort_key >= ? AND sort_key < ? LIMIT ${MOST_CALLED_ALIKE}`,
        pair,
        pair + BEHIND_ALL,
      )
      .flatMap(({ name }) => readable(JSON.parse(name) as PersonalData) ?? []),
  );
}

function pairsOfWords(text: string): readonly string[] {
  const words = foldForSearch(text).split(" ");
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}
