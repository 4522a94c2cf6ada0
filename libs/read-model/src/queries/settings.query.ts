import {
  defaultSettings,
  type OrganizationSettings,
  type PublicHolidays,
  type WorkingTime,
  workingTime,
} from "klartext/domain";
import { DataVersion } from "../database/data-version.ts";
import type { Statements } from "../database/open-file.ts";
import type { PastSettings } from "./directory-rows.ts";
import { withTexts } from "./record-text.ts";

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
      .map(({ since, settings }) => ({ since, settings: this.#inWords(settings) }));
  }

  #understood(json: string | undefined): Known {
    const settings = json === undefined ? defaultSettings : this.#inWords(json);
    // A text may have been erased since; what working means has not changed.
    const time =
      this.#known !== undefined && this.#known.json === json
        ? this.#known.workingTime
        : workingTime(settings.calendar, this.#publicHolidays);
    this.#known = { json, settings, workingTime: time };
    return this.#known;
  }

  #inWords(json: string): OrganizationSettings {
    return withTexts<OrganizationSettings>(json, ["name", "contactLine"], this.#sql);
  }
}
