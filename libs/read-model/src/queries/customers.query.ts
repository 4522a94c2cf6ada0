import { type FreeText, foldForSearch, type PersonalData, searchTerms } from "klartext/domain";
import type { Statements } from "../database/open-file.ts";
import type { CustomerPage } from "../read-model.ts";
import type { AssetRow, ContactPersonRow, CustomerDetail, CustomerRow, SiteRow } from "./directory-rows.ts";
import { InvalidCursor } from "./point-list-request.ts";
import { withTexts } from "./record-text.ts";

const DEFAULT_LIMIT = 50;
const MOST = 100;

const COLUMNS = `c.customer_id AS id, c.name, c.customer_number AS customerNumber, c.sort_key AS sortKey,
  (SELECT count(*) FROM point_customers l JOIN points p ON p.number = l.number
    WHERE l.customer_id = c.customer_id AND l.current = 1 AND p.finished = 0) AS unfinishedPoints`;

const HAS_WORD = `(instr(c.folded, ?) > 0 OR EXISTS (
  SELECT 1 FROM customer_parts t WHERE t.customer_id = c.customer_id AND instr(t.folded, ?) > 0))`;

interface Found {
  readonly id: string;
  readonly name: string;
  readonly customerNumber: string | null;
  readonly sortKey: string | null;
  readonly unfinishedPoints: number;
}

export class Customers {
  readonly #sql: Statements;

  constructor(sql: Statements) {
    this.#sql = sql;
  }

  /** @throws InvalidCursor */
  search(words: string, page: { readonly after?: string; readonly limit?: number } = {}): CustomerPage {
    const limit = Math.min(page.limit ?? DEFAULT_LIMIT, MOST);
    const terms = searchTerms(words);
    // Erased customers have no name to sort by, and come last.
    const key = "COALESCE(c.sort_key, char(1114111))";
    const start = page.after === undefined ? null : startOf(page.after);
    const found = this.#sql.all<Found>(
      `SELECT ${COLUMNS} FROM customers c WHERE ${["1", ...terms.map(() => HAS_WORD)].join(" AND ")}
         ${start === null ? "" : `AND (${key}, c.customer_id) > (?, ?)`} ORDER BY ${key}, c.customer_id LIMIT ?`,
      ...terms.flatMap((term) => [term, term]),
      ...(start ?? []),
      limit + 1,
    );
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return {
      items: items.map(toRow),
      nextCursor:
        last !== undefined && found.length > limit ? cursor(last.sortKey ?? "\u{10ffff}", last.id) : null,
    };
  }

  one(customerId: string): CustomerDetail | undefined {
    const found = this.#sql.one<Found>(
      `SELECT ${COLUMNS} FROM customers c WHERE c.customer_id = ?`,
      customerId,
    );
    if (found === undefined) return undefined;
    return {
      ...toRow(found),
      sites: this.#parts<SiteRow>(customerId, "site", ["name", "address"]),
      assets: this.#parts<AssetRow>(customerId, "asset", ["name", "serialNumber"]),
      contactPersons: this.#parts<ContactPersonRow>(customerId, "contact_person", []),
    };
  }

  names(customerIds: readonly string[]): ReadonlyMap<string, PersonalData> {
    const names = new Map<string, PersonalData>();
    for (const id of customerIds) {
      const row = this.#sql.one<{ name: string }>("SELECT name FROM customers WHERE customer_id = ?", id);
      if (row !== undefined) names.set(id, JSON.parse(row.name) as PersonalData);
    }
    return names;
  }

  idOfName(name: string): string | undefined {
    const folded = foldForSearch(name);
    const [found, another] = this.#sql
      .all<{ customer_id: string; name: string }>(
        "SELECT customer_id, name FROM customers WHERE sort_key = ?",
        foldForSearch(name.slice(0, 60)),
      )
      .filter(({ name: json }) => foldForSearch(String(JSON.parse(json))) === folded);
    return another === undefined ? found?.customer_id : undefined;
  }

  customerOfContactPerson(contactPersonId: string): string | undefined {
    return this.#sql.one<{ customer_id: string }>(
      "SELECT customer_id FROM customer_parts WHERE part_id = ? AND part = 'contact_person'",
      contactPersonId,
    )?.customer_id;
  }

  #parts<Row>(customerId: string, part: string, texts: readonly (keyof Row)[]): readonly Row[] {
    return this.#sql
      .all<{ record: string }>(
        "SELECT record FROM customer_parts WHERE customer_id = ? AND part = ? ORDER BY part_id",
        customerId,
        part,
      )
      .map(({ record }) => withTexts<Row>(record, texts, this.#sql));
  }
}

function toRow({ id, name, customerNumber, unfinishedPoints }: Found): CustomerRow {
  return {
    customerId: id,
    name: JSON.parse(name) as FreeText,
    customerNumber: customerNumber === null ? null : (JSON.parse(customerNumber) as FreeText),
    unfinishedPoints,
  };
}

function cursor(key: string, id: string): string {
  return Buffer.from(JSON.stringify([key, id])).toString("base64url");
}

function startOf(after: string): readonly [string, string] {
  try {
    const [key, id] = JSON.parse(Buffer.from(after, "base64url").toString()) as unknown[];
    if (typeof key === "string" && typeof id === "string") return [key, id];
  } catch {
    // Said below.
  }
  throw new InvalidCursor("The cursor is none of this list.");
}
