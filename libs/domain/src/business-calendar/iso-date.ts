/** A calendar day as `YYYY-MM-DD`, from the year 1900 on; it says nothing about a time zone. */
export type IsoDate = string;

/** Whole days since 1970-01-01: the calendar is asked once per event, so it counts in numbers. */
export type DayNumber = number;

const DAY_MS = 24 * 60 * 60 * 1000;
const FORM = /^(?:19|[2-9]\d)\d\d-\d\d-\d\d$/;

/** Whether the value is written as a date and the day exists (2026-02-31 does not). */
export function isIsoDate(value: unknown): value is IsoDate {
  return typeof value === "string" && FORM.test(value) && parse(value) !== null;
}

/** @throws RangeError when it is not a date */
export function toDayNumber(date: IsoDate): DayNumber {
  const day = FORM.test(date) ? parse(date) : null;
  if (day === null) throw new RangeError(`"${date}" is not a date.`);
  return day;
}

export function toIsoDate(day: DayNumber): IsoDate {
  return new Date(day * DAY_MS).toISOString().slice(0, -"T00:00:00.000Z".length);
}

export function yearOf(day: DayNumber): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

export function firstDayOf(year: number): DayNumber {
  return Date.UTC(year, 0, 1) / DAY_MS;
}

/** The day of the week, from 0 (Monday) to 6 (Sunday). */
export function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}

function parse(date: string): DayNumber | null {
  const month = Number(date.slice(5, 7)) - 1;
  const instant = Date.UTC(Number(date.slice(0, 4)), month, Number(date.slice(8)));
  // A month or a day that does not exist runs over into another month.
  return new Date(instant).getUTCMonth() === month ? instant / DAY_MS : null;
}
