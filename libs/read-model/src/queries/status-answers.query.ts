import {
  type CallerClue,
  customerNumberKey,
  type EpochMs,
  emailKey,
  type FreeText,
  foldForSearch,
  type IsoDate,
  MOST_CUSTOMERS_NAMED,
  type PromisedWords,
  phoneKey,
  type StatusFacts,
  statusFacts,
  type TellingOfAnswer,
} from "klartext/domain";
import type { Statements } from "../database/open-file.ts";
import { textOf } from "../projections/kept-texts.ts";
import { sortKey } from "../projections/listing.ts";
import { readNumber, sayNumber } from "../projections/running-number.ts";
import { readTellable, type Tellable } from "../projections/tellable-table.ts";
import type { IssuedMessageRow, ListedPoint } from "./customer-access-rows.ts";
import type { CallersCustomer, ContactPersonRow } from "./directory-rows.ts";
import { withTexts } from "./record-text.ts";
import type { Settings } from "./settings.query.ts";
import { WordsForCustomer } from "./words-for-customer.ts";

const DAYS_TOLD_AFTERWARDS = 90;
/** The one more says that there are too many to name. */
const MOST_CANDIDATES = MOST_CUSTOMERS_NAMED + 1;
/** The latest. */
const MOST_NOTICES = 5;
/** Stands for a customer where nothing may be told but what everybody may know. */
const NOBODY = "";
const DAY = 24 * 60 * 60 * 1000;

interface Row {
  readonly number: number;
  readonly point_id: string;
  readonly tellable: string;
}

interface CustomerRow {
  readonly customer_id: string;
  readonly name: string;
  readonly customer_number: string | null;
  /** Of the contact person by whom the customer was found. */
  readonly record: string | null;
}

const CUSTOMER = "SELECT c.customer_id, c.name, c.customer_number, NULL AS record FROM customers c";
const BY_CONTACT_PERSON = `SELECT c.customer_id, c.name, c.customer_number, p.record
  FROM customer_parts p JOIN customers c ON c.customer_id = p.customer_id`;
const LIMIT = `LIMIT ${MOST_CANDIDATES}`;

/**
 * Points that were joined to this one, directly or by way of others, and that the same customer stands on. `CROSS JOIN`
 * keeps SQLite to this order: mostly nothing was joined, and then there is nothing more to look for.
 */
const JOINED_NUMBERS = `WITH RECURSIVE joined (id) AS (
    SELECT point_id FROM duplicates WHERE of = ?
    UNION SELECT d.point_id FROM duplicates d JOIN joined j ON d.of = j.id)
  SELECT n.number FROM joined j CROSS JOIN numbers n ON n.id = j.id
    CROSS JOIN point_customers l ON l.number = n.number AND l.customer_id = ? AND l.current = 1
  WHERE j.id <> ? ORDER BY n.number`;
/** The point that goes on for a joined one in the end, when the customer may be told of it. */
const GOES_ON_FOR_CUSTOMER = `WITH RECURSIVE further (id) AS (
    SELECT ? UNION SELECT d.of FROM duplicates d JOIN further f ON d.point_id = f.id)
  SELECT 1 FROM further f CROSS JOIN numbers n ON n.id = f.id
    CROSS JOIN point_customers l ON l.number = n.number AND l.customer_id = ? AND l.current = 1
  WHERE f.id NOT IN (SELECT point_id FROM duplicates)`;
const ACTION_RUNS = `SELECT 1 FROM point_actions l JOIN actions a ON a.number = l.action_number
  WHERE l.point_id = ? AND a.state IN ('agreed', 'in_progress') LIMIT 1`;

/** What may be told to a customer, and whose customer a caller is. */
export class StatusAnswers {
  readonly #sql: Statements;
  readonly #settings: Settings;
  readonly #words: WordsForCustomer;

  constructor(sql: Statements, settings: Settings) {
    this.#sql = sql;
    this.#settings = settings;
    this.#words = new WordsForCustomer(sql);
  }

  forCustomer(customerId: string, now: EpochMs): readonly StatusFacts[] {
    return this.#pointsSince(customerId, this.#toldSince(now)).flatMap(
      (row) => this.#factsOf(row, customerId) ?? [],
    );
  }

  listFor(customerId: string, now: EpochMs): readonly ListedPoint[] {
    return this.#pointsSince(customerId, this.#toldSince(now)).flatMap((row) => {
      const { pointId, point } = readTellable(row);
      if (this.#isToldAsAnother(point, customerId)) return [];
      const customer = point.customers.find((it) => it.customerId === customerId);
      return {
        pointId,
        number: sayNumber(row.number),
        joinedNumbers: this.#joinedNumbers(pointId, customerId),
        contactPersonId: customer?.contactPersonId ?? null,
        isEmergency: point.emergency === true,
      };
    });
  }

  about(numbers: readonly string[], customerId: string, now: EpochMs): readonly StatusFacts[] {
    const wanted = numbers.flatMap((number) => readNumber(number) ?? []);
    return this.#pointsSince(customerId, this.#toldSince(now), wanted).flatMap(
      (row) => this.#factsOf(row, customerId) ?? [],
    );
  }

  title(pointId: string, customerId: string): FreeText | null {
    const row = this.#sql.one<Row>(
      "SELECT t.number, t.point_id, t.tellable FROM numbers n JOIN tellable_points t USING (number) WHERE n.id = ?",
      pointId,
    );
    if (row === undefined) return null;
    const { point, texts } = readTellable(row);
    return this.#words.title(textOf(texts, point.title), point.customers, customerId);
  }

  emergencyBy(pointNumber: string, now: EpochMs): StatusFacts | undefined {
    const row = this.#sql.one<Row>(
      "SELECT number, point_id, tellable FROM tellable_points WHERE number = ?",
      readNumber(pointNumber) ?? null,
    );
    if (row === undefined) return undefined;
    const { emergency, finishedOn } = readTellable(row).point;
    const isOver = finishedOn !== null && finishedOn < this.#toldSince(now);
    return emergency && !isOver ? (this.#factsOf(row, NOBODY) ?? undefined) : undefined;
  }

  numbersBy(clue: CallerClue, words: string): readonly string[] {
    if (clue === "old_number") return this.#numbersOfOld(words).map(sayNumber);
    const number = clue === "point_number" ? readNumber(words) : undefined;
    return number === undefined ? [] : [sayNumber(number)];
  }

  customersBy(clue: CallerClue, words: string): readonly CallersCustomer[] {
    switch (clue) {
      case "customer_number":
        return this.#customers(`${CUSTOMER} WHERE c.number_key = ? ${LIMIT}`, customerNumberKey(words));
      case "customer_name": {
        const folded = foldForSearch(words);
        return this.#customers(`${CUSTOMER} WHERE c.sort_key = ?`, sortKey(words))
          .filter(({ name }) => typeof name === "string" && foldForSearch(name) === folded)
          .slice(0, MOST_CANDIDATES);
      }
      case "email":
        return this.#customers(`${BY_CONTACT_PERSON} WHERE p.email_key = ? ${LIMIT}`, emailKey(words));
      case "phone":
        return this.#customers(`${BY_CONTACT_PERSON} WHERE p.phone_key = ? ${LIMIT}`, phoneKey(words));
      case "point_number":
        return this.#customersOf(readNumber(words));
      case "old_number": {
        const found = this.#numbersOfOld(words).flatMap((number) => this.#customersOf(number));
        return [...new Map(found.map((it) => [it.customerId, it])).values()].slice(0, MOST_CANDIDATES);
      }
      default:
        return clue satisfies never;
    }
  }

  #toldSince(now: EpochMs): IsoDate {
    return this.#settings.current().workingTime.dateOf(now - DAYS_TOLD_AFTERWARDS * DAY);
  }

  #numbersOfOld(oldNumber: string): readonly number[] {
    return this.#sql
      .all<{ number: number }>(`SELECT number FROM points WHERE old_number = ? ${LIMIT}`, oldNumber)
      .map(({ number }) => number);
  }

  /** @param numbers of these alone */
  #pointsSince(customerId: string, since: IsoDate, numbers?: readonly number[]): Row[] {
    const wanted = numbers === undefined ? "" : "AND l.number IN (SELECT value FROM json_each(?))";
    return this.#sql.all<Row>(
      `SELECT t.number, t.point_id, t.tellable FROM tellable_to l JOIN tellable_points t ON t.number = l.number
        WHERE l.customer_id = ? AND l.finished_on >= ? ${wanted} ORDER BY l.finished_on DESC, l.number DESC`,
      customerId,
      since,
      ...(numbers === undefined ? [] : [JSON.stringify(numbers)]),
    );
  }

  /** A duplicate of a point that the customer is told of: that one speaks for both. */
  #isToldAsAnother({ duplicateOf }: Tellable["point"], customerId: string): boolean {
    return duplicateOf !== null && this.#sql.one(GOES_ON_FOR_CUSTOMER, duplicateOf, customerId) !== undefined;
  }

  #joinedNumbers(pointId: string, customerId: string): readonly string[] {
    return this.#sql
      .all<{ number: number }>(JOINED_NUMBERS, pointId, customerId, pointId)
      .map(({ number }) => sayNumber(number));
  }

  #factsOf(row: Row, customerId: string): StatusFacts | null {
    const { pointId, point, texts } = readTellable(row);
    if (this.#isToldAsAnother(point, customerId)) return null;
    const words = {
      title: textOf(texts, point.title),
      description: textOf(texts, point.description),
      nextStep: textOf(texts, point.nextStep),
    };
    const facts = statusFacts({ ...point, ...words }, customerId, {
      pointId,
      number: sayNumber(row.number),
      joinedNumbers: this.#joinedNumbers(pointId, customerId),
      goesOnElsewhere: point.duplicateOf !== null,
      actionRunning: this.#sql.one(ACTION_RUNS, pointId) !== undefined,
      promised: point.promises.length === 0 ? new Map() : this.#promised(customerId, pointId),
      notices: point.emergency ? this.#notices(customerId, pointId) : [],
    });
    return this.#words.of(facts, point.customers, customerId);
  }

  /** Of an emergency: each once to a customer on each channel, however many contact persons got it. The latest first. */
  #notices(customerId: string, pointId: string): readonly TellingOfAnswer[] {
    return this.#sql
      .all<{ record: string }>(
        `SELECT i.record, min(i.position) FROM issued_messages i JOIN emergency_messages m ON m.message_id = i.message_id
          WHERE i.customer_id = ? AND i.point_id = ? GROUP BY m.notice, i.record ->> '$.channel'
          ORDER BY i.position DESC LIMIT ${MOST_NOTICES}`,
        customerId,
        pointId,
      )
      .map(({ record }) => {
        const { kind, channel, issuedAt } = JSON.parse(record) as IssuedMessageRow;
        return { kind, channel, at: issuedAt };
      });
  }

  /** Word for word as messages to this customer said it, in their latest version. */
  #promised(customerId: string, pointId: string): ReadonlyMap<string, PromisedWords> {
    const promised = new Map<string, PromisedWords>();
    const issued = this.#sql.all<{ record: string }>(
      "SELECT record FROM issued_messages WHERE customer_id = ? AND point_id = ? ORDER BY position",
      customerId,
      pointId,
    );
    for (const { record } of issued) {
      const {
        promiseId,
        promised: words,
        language,
      } = withTexts<IssuedMessageRow>(record, ["promised"], this.#sql);
      if (promiseId !== null && words !== null) promised.set(promiseId, { words, language });
    }
    return promised;
  }

  #customersOf(number: number | undefined): readonly CallersCustomer[] {
    if (number === undefined) return [];
    return this.#customers(
      `${CUSTOMER} WHERE c.customer_id IN (
         SELECT j.value ->> 'customerId' FROM tellable_points t, json_each(t.tellable, '$.point.customers') j
           WHERE t.number = ?) ${LIMIT}`,
      number,
    );
  }

  #customers(sql: string, key: string | number | null): readonly CallersCustomer[] {
    if (key === null) return [];
    return this.#sql
      .all<CustomerRow>(sql, key)
      .map(({ customer_id: customerId, name, customer_number, record }) => ({
        customerId,
        name: JSON.parse(name),
        customerNumber: customer_number === null ? null : JSON.parse(customer_number),
        contactPerson: record === null ? null : (JSON.parse(record) as ContactPersonRow),
      }));
  }
}
