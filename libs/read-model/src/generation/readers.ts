import type { DatabaseSync } from "node:sqlite";
import type { PublicHolidays } from "klartext/domain";
import { openForReading, Statements } from "../database/open-file.ts";
import type { HolidayTable } from "../projector/holiday-table.ts";
import { Customers } from "../queries/customers.query.ts";
import { PointList } from "../queries/point-list.query.ts";
import { QueryThread } from "../queries/query-thread.ts";
import { Settings } from "../queries/settings.query.ts";
import { StatusAnswers } from "../queries/status-answers.query.ts";
import { Teams } from "../queries/teams.query.ts";

/** What answers queries from one file: here what takes no time, in a thread of its own what may take long. */
export class Readers {
  readonly sql: Statements;
  readonly points: PointList;
  readonly customers: Customers;
  readonly teams: Teams;
  readonly settings: Settings;
  readonly statusAnswers: StatusAnswers;
  readonly #db: DatabaseSync;
  readonly #threadOptions: { readonly file: string; readonly holidays: HolidayTable };
  #thread: QueryThread;

  constructor(file: string, holidays: HolidayTable, publicHolidays: PublicHolidays) {
    this.#db = openForReading(file);
    this.sql = new Statements(this.#db);
    this.points = new PointList(this.sql, publicHolidays);
    this.customers = new Customers(this.sql);
    this.teams = new Teams(this.sql);
    this.settings = new Settings(this.sql, publicHolidays);
    this.statusAnswers = new StatusAnswers(this.sql, this.settings);
    this.#threadOptions = { file, holidays };
    this.#thread = new QueryThread(this.#threadOptions);
  }

  /** A thread that failed is replaced. */
  get thread(): QueryThread {
    if (this.#thread.failed) this.#thread = new QueryThread(this.#threadOptions);
    return this.#thread;
  }

  async close(): Promise<void> {
    await this.#thread.close();
    this.#db.close();
  }
}
