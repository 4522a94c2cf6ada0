import type { FreeText, TellablePoint } from "klartext/domain";
import type { Statements } from "../database/open-file.ts";
import type { KeptTexts } from "./kept-texts.ts";

/** What may be told of a point. Texts stand in it by their ids, and no text is kept that does not stand in it. */
export interface Tellable {
  readonly pointId: string;
  readonly point: TellablePoint;
  readonly texts: KeptTexts;
}

interface Entry {
  tellable: Tellable;
  /** To whom the tables let it be told, and on which day it was finished as they have it. */
  written: { readonly customerIds: readonly string[]; readonly finishedOn: string } | null;
}

interface Row {
  readonly point_id: string;
  readonly tellable: string;
}

/** Stands for points that are not finished, so that they and the lately finished ones are one range. */
export const NOT_FINISHED = "9999-12-31";

const MOST_REMEMBERED = 20_000;

/** What customers may be told, apart from everything else that is known of points. Written at `flush`. */
export class TellableTable {
  readonly #sql: Statements;
  readonly #entries = new Map<number, Entry>();
  readonly #dirty = new Map<number, Entry>();

  constructor(sql: Statements) {
    this.#sql = sql;
  }

  find(number: number): Tellable | undefined {
    return this.#entry(number)?.tellable;
  }

  put(number: number, tellable: Tellable): void {
    const entry = this.#entry(number) ?? { tellable, written: null };
    entry.tellable = tellable;
    this.#entries.set(number, entry);
    this.#dirty.set(number, entry);
  }

  /** Nothing happens where the text is not kept. */
  eraseText(number: number | undefined, textId: string, erased: FreeText): void {
    if (number === undefined) return;
    const tellable = this.find(number);
    if (tellable === undefined || !(textId in tellable.texts)) return;
    this.put(number, { ...tellable, texts: { ...tellable.texts, [textId]: erased } });
  }

  flush(): void {
    for (const [number, entry] of this.#dirty) this.#write(number, entry);
    this.#dirty.clear();
    if (this.#entries.size > MOST_REMEMBERED) this.#entries.clear();
  }

  #write(number: number, entry: Entry): void {
    const { pointId, point, texts } = entry.tellable;
    this.#sql.run(
      "INSERT OR REPLACE INTO tellable_points (number, point_id, tellable) VALUES (?, ?, ?)",
      number,
      pointId,
      JSON.stringify({ point, texts }),
    );
    const now = linksOf(point);
    const before = entry.written ?? { customerIds: [], finishedOn: now.finishedOn };
    const moved = before.finishedOn !== now.finishedOn;
    const [was, is] = [new Set(before.customerIds), new Set(now.customerIds)];
    if (point.emergency) this.#moveAttached(number, pointId, now.finishedOn);
    for (const id of was) {
      if ((moved || !is.has(id)) && !this.#isAttached(id, entry.tellable))
        this.#unlink(id, before.finishedOn, number);
    }
    for (const id of is) if (moved || !was.has(id)) this.#link(id, now.finishedOn, number);
    entry.written = now;
  }

  /** Who is attached to an emergency does not stand in its point. */
  #moveAttached(number: number, pointId: string, finishedOn: string): void {
    this.#sql.run(
      `UPDATE OR IGNORE tellable_to SET finished_on = ?1 WHERE number = ?2 AND finished_on <> ?1 AND customer_id IN
         (SELECT customer_id FROM emergency_customers WHERE point_id = ?3 AND detached_on IS NULL)`,
      finishedOn,
      number,
      pointId,
    );
  }

  #isAttached(customerId: string, { pointId, point }: Tellable): boolean {
    if (!point.emergency) return false;
    const attached = this.#sql.one(
      "SELECT 1 FROM emergency_customers WHERE point_id = ? AND customer_id = ? AND detached_on IS NULL",
      pointId,
      customerId,
    );
    return attached !== undefined;
  }

  #link(customerId: string, finishedOn: string, number: number): void {
    this.#sql.run(
      "INSERT OR IGNORE INTO tellable_to (customer_id, finished_on, number) VALUES (?, ?, ?)",
      customerId,
      finishedOn,
      number,
    );
  }

  #unlink(customerId: string, finishedOn: string, number: number): void {
    this.#sql.run(
      "DELETE FROM tellable_to WHERE customer_id = ? AND finished_on = ? AND number = ?",
      customerId,
      finishedOn,
      number,
    );
  }

  #entry(number: number): Entry | undefined {
    const known = this.#entries.get(number);
    if (known !== undefined) return known;
    const row = this.#sql.one<Row>("SELECT point_id, tellable FROM tellable_points WHERE number = ?", number);
    if (row === undefined) return undefined;
    const tellable = readTellable(row);
    const entry = { tellable, written: linksOf(tellable.point) };
    this.#entries.set(number, entry);
    return entry;
  }
}

export function readTellable({ point_id: pointId, tellable }: Row): Tellable {
  return { pointId, ...(JSON.parse(tellable) as Omit<Tellable, "pointId">) };
}

function linksOf({ customers, finishedOn }: TellablePoint) {
  return {
    customerIds: customers.map(({ customerId }) => customerId),
    finishedOn: finishedOn ?? NOT_FINISHED,
  };
}
