import type { IsoDate } from "./iso-date.ts";

export const weekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

export type Weekday = (typeof weekdays)[number];

/** The German states as in ISO 3166-2:DE, without the prefix `DE-`. */
export const federalStates = [
  "BB",
  "BE",
  "BW",
  "BY",
  "HB",
  "HE",
  "HH",
  "MV",
  "NI",
  "NW",
  "RP",
  "SH",
  "SL",
  "SN",
  "ST",
  "TH",
] as const;

export type FederalState = (typeof federalStates)[number];

/** Wall-clock times `HH:MM` of one day, `to` exclusive and up to `24:00`; a night shift is written as two. */
export interface WorkingHours {
  readonly from: string;
  readonly to: string;
}

/** When the organization works: plain settings, to be stored as JSON and checked by `checkBusinessCalendar`. */
export interface BusinessCalendar {
  /** IANA name. */
  readonly timeZone: string;
  /** Whose public holidays count; `none` for an organization that knows `extraHolidays` only. */
  readonly federalState: FederalState | "none";
  /** A weekday without hours is not a working day. */
  readonly workingHours: Readonly<Record<Weekday, readonly WorkingHours[]>>;
  /** Days off besides the public holidays: municipal holidays, Christmas Eve, a works outing. */
  readonly extraHolidays: readonly IsoDate[];
  /** Public holidays on which the organization works, with the hours of their weekday. */
  readonly workingHolidays?: readonly IsoDate[];
}

/** The public holidays of a state and year; asked once per year and state. */
export type PublicHolidays = (federalState: FederalState, year: number) => ReadonlySet<IsoDate>;

const officeHours: readonly WorkingHours[] = [{ from: "08:00", to: "17:00" }];

/** Monday to Friday from 8 to 17 in Berlin time, with the holidays of the state that most people live in. */
export const defaultBusinessCalendar: BusinessCalendar = {
  timeZone: "Europe/Berlin",
  federalState: "NW",
  workingHours: {
    monday: officeHours,
    tuesday: officeHours,
    wednesday: officeHours,
    thursday: officeHours,
    friday: officeHours,
    saturday: [],
    sunday: [],
  },
  extraHolidays: [],
};
