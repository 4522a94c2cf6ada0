import { customerNumberKey, type FreeText, foldForSearch, readable } from "klartext/domain";
import type { Statements } from "../database/open-file.ts";
import type { KnownCustomer } from "./line.ts";
import { sortKey } from "./listing.ts";

const MOST_REMEMBERED = 50_000;

/** What customers are called: lines and search texts are made of it. */
export class CustomerNames {
  readonly #sql: Statements;
  readonly #known = new Map<string, KnownCustomer>();

  constructor(sql: Statements) {
    this.#sql = sql;
  }

  find(customerId: string): KnownCustomer | undefined {
    const known = this.#known.get(customerId);
    if (known !== undefined) return known;
    const row = this.#sql.one<{ name: string; folded: string }>(
      "SELECT name, folded FROM customers WHERE customer_id = ?",
      customerId,
    );
    if (row === undefined) return undefined;
    return this.#remember(customerId, { name: JSON.parse(row.name) as FreeText, folded: row.folded });
  }

  set(customerId: string, name: FreeText, customerNumber: FreeText | null): void {
    const number = readable(customerNumber);
    const folded = foldForSearch([readable(name), number].join(" "));
    this.#remember(customerId, { name, folded });
    this.#sql.run(
      `INSERT OR REPLACE INTO customers (customer_id, name, customer_number, number_key, sort_key, folded)
       VALUES (?, ?, ?, ?, ?, ?)`,
      customerId,
      JSON.stringify(name),
      customerNumber === null ? null : JSON.stringify(customerNumber),
      number === undefined ? null : customerNumberKey(number),
      sortKey(name),
      folded,
    );
  }

  numberOf(customerId: string): FreeText | null {
    const row = this.#sql.one<{ customer_number: string | null }>(
      "SELECT customer_number FROM customers WHERE customer_id = ?",
      customerId,
    );
    return row?.customer_number ? (JSON.parse(row.customer_number) as FreeText) : null;
  }

  forget(): void {
    this.#known.clear();
  }

  #remember(customerId: string, customer: KnownCustomer): KnownCustomer {
    if (this.#known.size >= MOST_REMEMBERED) this.#known.clear();
    this.#known.set(customerId, customer);
    return customer;
  }
}
