import { type KnownAs, knownAs, type PersonalData } from "klartext/domain";
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
