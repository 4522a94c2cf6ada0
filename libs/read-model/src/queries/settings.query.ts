import { type PublicHolidays, type WorkingTime, workingTime } from "klartext/domain";
import type { Statements } from "../database/open-file.ts";
import { defaultSettings } from "../projections/settings-table.ts";
import type { OrganizationSettings, PastSettings } from "./directory-rows.ts";

interface Known {
  readonly json: string | undefined;
  readonly settings: OrganizationSettings;
  readonly workingTime: WorkingTime;
}

/** The organization's settings, and what working means by them. */
export class Settings {
  readonly #sql: Statements;
  readonly #publicHolidays: PublicHolidays;
  #known: Known | undefined;

  constructor(sql: Statements, publicHolidays: PublicHolidays) {
    this.#sql = sql;
    this.#publicHolidays = publicHolidays;
  }

  current(): Known {
    const row = this.#sql.one<{ settings: string }>(
      "SELECT settings FROM settings ORDER BY position DESC LIMIT 1",
    );
    return this.#understood(row?.settings);
  }

  /** As they were at the end of the day. */
  at(day: string): Known {
    const row = this.#sql.one<{ settings: string }>(
      "SELECT settings FROM settings WHERE day <= ? ORDER BY position DESC LIMIT 1",
      day,
    );
    return this.#understood(row?.settings);
  }

  history(): readonly PastSettings[] {
    return this.#sql
      .all<{ since: string; settings: string }>("SELECT since, settings FROM settings ORDER BY position")
      .map(({ since, settings }) => ({ since, settings: JSON.parse(settings) as OrganizationSettings }));
  }

  #understood(json: string | undefined): Known {
    if (this.#known !== undefined && this.#known.json === json) return this.#known;
    const settings = json === undefined ? defaultSettings : (JSON.parse(json) as OrganizationSettings);
    this.#known = { json, settings, workingTime: workingTime(settings.calendar, this.#publicHolidays) };
    return this.#known;
  }
}
