import {
  type BusinessCalendar,
  defaultBusinessCalendar,
  defaultMakeGoodLimits,
  defaultResponseTargets,
  languages,
  type PublicHolidays,
  type WorkingTime,
  workingTime,
} from "klartext/domain";
import type { Statements } from "../database/open-file.ts";
import type { OrganizationSettings } from "../queries/directory-rows.ts";

/** What holds until the organization settles otherwise (domain page: ten working days, six months). */
export const defaultSettings: OrganizationSettings = {
  calendar: defaultBusinessCalendar,
  responseTargets: defaultResponseTargets,
  ownTraps: [],
  noReplyWorkingDays: 10,
  actorRetentionMonths: 6,
  acknowledgementsNeedApproval: false,
  makeGoodLimits: defaultMakeGoodLimits,
  name: null,
  tone: "formal",
  languages,
  defaultLanguage: "de",
  contactLine: null,
};

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
