import {
  type BusinessCalendar,
  defaultSettings,
  type OrganizationSettings,
  type PublicHolidays,
  type WorkingTime,
  workingTime,
} from "klartext/domain";
import type { Statements } from "../database/open-file.ts";

/** The organization's settings in force; in the places of its texts stand their ids. */
export class SettingsTable {
  readonly #sql: Statements;
  readonly #publicHolidays: PublicHolidays;
  #settings: OrganizationSettings;
  #workingTime: WorkingTime;

  constructor(sql: Statements, publicHolidays: PublicHolidays) {
    this.#sql = sql;
    this.#publicHolidays = publicHolidays;
    this.#settings = this.#stored();
    this.#workingTime = this.#timeOf(this.#settings.calendar);
  }

  get settings(): OrganizationSettings {
    return this.#settings;
  }

  get workingTime(): WorkingTime {
    return this.#workingTime;
  }

  set(settings: OrganizationSettings, position: string, since: string, day: string): void {
    if (settings.calendar !== this.#settings.calendar) this.#workingTime = this.#timeOf(settings.calendar);
    this.#settings = settings;
    this.#sql.run(
      "INSERT OR REPLACE INTO settings (position, since, day, settings) VALUES (?, ?, ?, ?)",
      position,
      since,
      day,
      JSON.stringify(settings),
    );
  }

  /** After a transaction that was rolled back. */
  forget(): void {
    this.#settings = this.#stored();
    this.#workingTime = this.#timeOf(this.#settings.calendar);
  }

  #stored(): OrganizationSettings {
    const row = this.#sql.one<{ settings: string }>(
      "SELECT settings FROM settings ORDER BY position DESC LIMIT 1",
    );
    return row === undefined ? defaultSettings : (JSON.parse(row.settings) as OrganizationSettings);
  }

  #timeOf(calendar: BusinessCalendar): WorkingTime {
    return workingTime(calendar, this.#publicHolidays);
  }
}
