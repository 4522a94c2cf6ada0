import { type PublicHolidays, type WorkingTime, workingTime } from "klartext/domain";
import { DataVersion } from "../database/data-version.ts";
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
  readonly #version: DataVersion;
  #known: Known | undefined;
  /** The newest ones, kept as long as nothing was projected. */
  #newest: Known | undefined;

  constructor(sql: Statements, publicHolidays: PublicHolidays) {
    this.#sql = sql;
    this.#publicHolidays = publicHolidays;
    this.#version = new DataVersion(sql);
  }

  current(): Known {
    if (this.#newest !== undefined && !this.#version.hasChanged()) return this.#newest;
    const row = this.#sql.one<{ settings: string }>(
      "SELECT settings FROM settings ORDER BY position DESC LIMIT 1",
    );
    this.#newest = this.#understood(row?.settings);
    return this.#newest;
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
