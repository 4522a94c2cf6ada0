import type { FreeText, IsoDate } from "klartext/domain";
import type { Statements } from "../database/open-file.ts";
import { erased } from "./kept-texts.ts";
import { type Listing, listedColumns, sortKey } from "./listing.ts";

/** A line as the table holds it, and since which day. */
export interface WrittenListing {
  readonly listing: Listing;
  readonly since: IsoDate;
}

const columns = listedColumns.join(", ");
const INSERT = `INSERT OR REPLACE INTO points (number, ${columns}, since_day) VALUES (${marks(listedColumns.length + 2)})`;
const INSERT_VERSION = `INSERT INTO point_versions (number, ${columns}, since_day, until_day) VALUES (${marks(listedColumns.length + 3)})`;
const READ = `SELECT ${columns}, since_day FROM points WHERE number = ?`;
const READ_VERSIONS =
  "SELECT version, shown, title_text, next_step_text FROM point_versions WHERE number = ?";

interface Version {
  readonly version: number;
  readonly shown: string;
  readonly title_text: string | null;
  readonly next_step_text: string | null;
}

/** The lines as they are, and as they were at the end of earlier days. */
export class ListingTable {
  readonly #sql: Statements;

  constructor(sql: Statements) {
    this.#sql = sql;
  }

  read(number: number): WrittenListing | null {
    const row = this.#sql.one<Listing & { since_day: string }>(READ, number);
    if (row === undefined) return null;
    const { since_day: since, ...listing } = row;
    return { listing: listing as Listing, since };
  }

  /** Keeps the line that stood there, when it stood there at the end of an earlier day. */
  write(number: number, listing: Listing, day: IsoDate, before: WrittenListing | null): WrittenListing {
    if (before === null) return this.overwrite(number, listing, day);
    if (same(before.listing, listing)) return before;
    if (day <= before.since) return this.overwrite(number, listing, before.since);
    this.#sql.run(INSERT_VERSION, number, ...valuesOf(before.listing), before.since, day);
    return this.overwrite(number, listing, day);
  }

  overwrite(number: number, listing: Listing, since: IsoDate): WrittenListing {
    this.#sql.run(INSERT, number, ...valuesOf(listing), since);
    return { listing, since };
  }

  /** The numbers of the unfinished ones, in portions, so that they may be changed meanwhile. */
  *unfinished(): Iterable<number> {
    for (let last = 0; ; ) {
      const portion = this.#sql.all<{ number: number }>(
        "SELECT number FROM points WHERE number > ? AND finished = 0 ORDER BY number LIMIT 10000",
        last,
      );
      for (const { number } of portion) yield number;
      if (portion.length === 0) return;
      last = portion.at(-1)?.number ?? last;
    }
  }

  eraseCustomerInVersions(number: number, customerId: string, on: IsoDate): void {
    for (const { version, shown } of this.#versions(number)) {
      const line = JSON.parse(shown) as { customers: { id: string; name: unknown }[] };
      const [first] = line.customers;
      for (const customer of line.customers) if (customer.id === customerId) customer.name = erased(on);
      this.#sql.run("UPDATE point_versions SET shown = ? WHERE version = ?", JSON.stringify(line), version);
      if (first?.id === customerId) {
        this.#sql.run("UPDATE point_versions SET customer_key = NULL WHERE version = ?", version);
      }
    }
  }

  eraseTextInVersions(number: number, textId: string, text: FreeText): void {
    for (const { version, shown, title_text, next_step_text } of this.#versions(number)) {
      if (title_text !== textId && next_step_text !== textId) continue;
      const line = JSON.parse(shown) as { title: FreeText; nextStep: FreeText | null };
      if (title_text === textId) line.title = text;
      if (next_step_text === textId) line.nextStep = text;
      this.#sql.run(
        "UPDATE point_versions SET shown = ?, title_key = ?, next_step_key = ? WHERE version = ?",
        JSON.stringify(line),
        sortKey(line.title),
        sortKey(line.nextStep),
        version,
      );
    }
  }

  #versions(number: number): Version[] {
    return this.#sql.all<Version>(READ_VERSIONS, number);
  }
}

function same(a: Listing, b: Listing): boolean {
  return listedColumns.every((column) => a[column] === b[column]);
}

function valuesOf(listing: Listing): (string | number | null)[] {
  return listedColumns.map((column) => listing[column]);
}

function marks(count: number): string {
  return Array(count).fill("?").join(", ");
}
