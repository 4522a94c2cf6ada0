import type { FreeText, IsoDate } from "klartext/domain";
import type { Statements } from "../database/open-file.ts";
import { customerIdsOf, type ListingContext, partIdsOf } from "./line.ts";
import { isListed, type ListedFacts } from "./listed-facts.ts";
import { deriveListing, deriveSearchText, type Listing } from "./listing.ts";
import { ListingTable } from "./listing-table.ts";
import { runningNumber } from "./running-number.ts";
import { SearchTable } from "./search-table.ts";

/** Facts in memory, and what the tables hold of them. */
interface Entry {
  facts: ListedFacts;
  /** The day of the change that is not written yet; `null` when everything is. */
  changedOn: IsoDate | null;
  searchChanged: boolean;
  written: { readonly listing: Listing; readonly since: IsoDate } | null;
  linkedCustomers: readonly string[];
}

/** More stay in memory only until the end of the transaction. */
const MOST_REMEMBERED = 20_000;

/**
 * The facts of points and actions, and the lines and search texts derived from them. Changes are collected and written
 * once, at `flush`; only what a line was at the end of an earlier day is written before it changes.
 */
export class FactsTable {
  readonly #sql: Statements;
  readonly #context: ListingContext;
  readonly #listings: ListingTable;
  readonly #search: SearchTable;
  readonly #entries = new Map<number, Entry>();
  readonly #dirty = new Set<Entry>();
  readonly #numbers = new Map<string, number>();
  readonly #lastNumbers = new Map<number, number>();
  /** Those whose last number is not written yet. */
  readonly #numberedYears = new Set<number>();

  /** @param filling no index is kept up yet: the file is new */
  constructor(sql: Statements, context: ListingContext, filling: boolean) {
    this.#sql = sql;
    this.#context = context;
    this.#listings = new ListingTable(sql);
    this.#search = new SearchTable(sql, filling);
  }

  /** The next running number of the day's year, for good. */
  nextNumber(id: string, day: IsoDate): number {
    const year = Number(day.slice(0, 4));
    const last = this.#lastNumbers.get(year) ?? this.#lastNumber(year);
    this.#lastNumbers.set(year, last + 1);
    const number = runningNumber(year, last + 1);
    this.#numbers.set(id, number);
    this.#sql.run("INSERT INTO numbers (id, number) VALUES (?, ?)", id, number);
    this.#numberedYears.add(year);
    return number;
  }

  numberOf(id: string): number | undefined {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const found = this.#sql.one<{ number: number }>("SELECT number FROM numbers WHERE id = ?", id)?.number;
    if (found !== undefined) this.#numbers.set(id, found);
    return found;
  }

  find(number: number): ListedFacts | undefined {
    return this.#entry(number)?.facts;
  }

  add(facts: ListedFacts, day: IsoDate): void {
    const entry: Entry = { facts, changedOn: day, searchChanged: true, written: null, linkedCustomers: [] };
    this.#entries.set(facts.number, entry);
    this.#dirty.add(entry);
  }

  /** Nothing happens when there is nothing by that id. */
  change(id: string, day: IsoDate, change: (facts: ListedFacts) => ListedFacts): void {
    const entry = this.#entry(this.numberOf(id));
    if (entry === undefined) return;
    const changed = change(entry.facts);
    if (changed === entry.facts) return;
    this.#begin(entry, day);
    if (searchedIn(entry.facts) !== searchedIn(changed)) entry.searchChanged = true;
    entry.facts = changed;
  }

  /** Derives anew what something else than its own facts has changed. */
  refresh(number: number, day: IsoDate): void {
    const entry = this.#entry(number);
    if (entry !== undefined) this.#begin(entry, day);
  }

  refreshUnfinished(day: IsoDate): void {
    this.flush();
    for (const number of this.#listings.unfinished()) {
      this.refresh(number, day);
      if (this.#dirty.size >= MOST_REMEMBERED) this.flush();
    }
    this.flush();
  }

  /** The customer is called otherwise from that day on. */
  renameCustomer(customerId: string, day: IsoDate): void {
    for (const { number } of this.#pointsOf(customerId, "AND current = 1")) {
      const entry = this.#entry(number);
      if (entry === undefined) continue;
      this.#begin(entry, day);
      entry.searchChanged = true;
    }
  }

  /** A site, machine or contract of the customer has other words, by which its points are found. */
  renamePart(customerId: string, partId: string): void {
    for (const { number } of this.#pointsOf(customerId, "AND current = 1")) {
      const entry = this.#entry(number);
      if (entry === undefined || !partIdsOf(entry.facts).includes(partId)) continue;
      entry.searchChanged = true;
      this.#dirty.add(entry);
    }
  }

  /** Takes the customer's name out of every line, also of earlier days. */
  eraseCustomer(customerId: string, on: IsoDate): void {
    this.flush();
    for (const { number } of this.#pointsOf(customerId, "")) {
      const entry = this.#entry(number);
      if (entry !== undefined) this.#rewrite(entry);
      this.#listings.eraseCustomerInVersions(number, customerId, on);
    }
  }

  /** Takes a text out of the facts, the line, its earlier days, and the search. */
  eraseText(id: string, textId: string, erased: FreeText): void {
    this.flush();
    const entry = this.#entry(this.numberOf(id));
    if (entry === undefined) return;
    if (textId in entry.facts.texts) {
      entry.facts = { ...entry.facts, texts: { ...entry.facts.texts, [textId]: erased } };
      this.#rewrite(entry);
    }
    this.#listings.eraseTextInVersions(entry.facts.number, textId, erased);
  }

  /** Writes what has changed. */
  flush(): void {
    this.#writeLastNumbers();
    for (const entry of this.#dirty) this.#write(entry);
    // All of them together: whatever else is written in between makes the index of texts begin a new piece.
    for (const entry of this.#dirty) this.#writeSearchText(entry);
    this.#dirty.clear();
    if (this.#entries.size > MOST_REMEMBERED) this.#entries.clear();
    if (this.#numbers.size > MOST_REMEMBERED * 5) this.#numbers.clear();
  }

  /** After an erasure, and the `flush` of what it changed: nothing is left of former texts where they are searched. */
  purgeSearch(): void {
    this.#search.purge();
  }

  /** A line that changes on a later day than before has to be kept as it was. */
  #begin(entry: Entry, day: IsoDate): void {
    if (entry.changedOn !== null && day > entry.changedOn) this.#write(entry);
    entry.changedOn = entry.changedOn !== null && entry.changedOn > day ? entry.changedOn : day;
    this.#dirty.add(entry);
  }

  #write(entry: Entry): void {
    if (entry.changedOn === null) return;
    const { facts, changedOn } = entry;
    this.#saveFacts(facts);
    const listing = deriveListing(facts, this.#context);
    if (listing !== null) {
      entry.written = this.#listings.write(facts.number, listing, changedOn, entry.written);
      this.#linkCustomers(entry);
    }
    entry.changedOn = null;
  }

  #writeLastNumbers(): void {
    for (const year of this.#numberedYears) {
      const last = this.#lastNumbers.get(year) ?? 0;
      this.#sql.run("INSERT OR REPLACE INTO last_numbers (year, last) VALUES (?, ?)", year, last);
    }
    this.#numberedYears.clear();
  }

  #writeSearchText(entry: Entry): void {
    if (!entry.searchChanged || entry.written === null) return;
    this.#search.write(entry.facts.number, deriveSearchText(entry.facts, this.#context));
    entry.searchChanged = false;
  }

  /** Writes over what stands, without a trace of how it was. */
  #rewrite(entry: Entry): void {
    const { facts } = entry;
    this.#saveFacts(facts);
    const listing = deriveListing(facts, this.#context);
    if (listing === null || entry.written === null) return;
    entry.written = this.#listings.overwrite(facts.number, listing, entry.written.since);
    this.#search.write(facts.number, deriveSearchText(facts, this.#context));
  }

  #saveFacts(facts: ListedFacts): void {
    this.#sql.run(
      "INSERT OR REPLACE INTO facts (number, facts) VALUES (?, ?)",
      facts.number,
      JSON.stringify(facts),
    );
  }

  #linkCustomers(entry: Entry): void {
    const customers = customerIdsOf(entry.facts);
    const before = entry.linkedCustomers;
    for (const id of before) if (!customers.includes(id)) this.#linkCustomer(id, entry.facts.number, 0);
    for (const id of customers) if (!before.includes(id)) this.#linkCustomer(id, entry.facts.number, 1);
    entry.linkedCustomers = customers;
  }

  #linkCustomer(customerId: string, number: number, current: 0 | 1): void {
    this.#sql.run(
      "INSERT OR REPLACE INTO point_customers (customer_id, number, current) VALUES (?, ?, ?)",
      customerId,
      number,
      current,
    );
  }

  #pointsOf(customerId: string, condition: "" | "AND current = 1"): { number: number }[] {
    return this.#sql.all(
      `SELECT number FROM point_customers WHERE customer_id = ? ${condition} ORDER BY number`,
      customerId,
    );
  }

  #entry(number: number | undefined): Entry | undefined {
    if (number === undefined) return undefined;
    const known = this.#entries.get(number);
    if (known !== undefined) return known;
    const row = this.#sql.one<{ facts: string }>("SELECT facts FROM facts WHERE number = ?", number);
    if (row === undefined) return undefined;
    const facts = JSON.parse(row.facts) as ListedFacts;
    const written = this.#listings.read(number);
    const linkedCustomers = written === null ? [] : customerIdsOf(facts);
    const entry: Entry = { facts, changedOn: null, searchChanged: false, written, linkedCustomers };
    this.#entries.set(number, entry);
    return entry;
  }

  #lastNumber(year: number): number {
    return this.#sql.one<{ last: number }>("SELECT last FROM last_numbers WHERE year = ?", year)?.last ?? 0;
  }
}

/** When these are the same, nothing has to be searched differently. */
function searchedIn(facts: ListedFacts): unknown {
  if (facts.type === "action") return isListed(facts) ? JSON.stringify(Object.keys(facts.texts)) : null;
  const { texts, point } = facts;
  return JSON.stringify([Object.keys(texts), point.product, customerIdsOf(facts), partIdsOf(facts)]);
}
