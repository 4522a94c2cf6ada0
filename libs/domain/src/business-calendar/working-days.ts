import { type BusinessCalendar, type PublicHolidays, weekdays } from "./business-calendar.ts";
import { type DayNumber, firstDayOf, toDayNumber, weekdayOf, yearOf } from "./iso-date.ts";

/** Arithmetic on working days; each year is worked out once. */
export interface WorkingDays {
  isWorkingDay(day: DayNumber): boolean;
  /** The `count`-th working day after the day; the day itself for 0. */
  add(day: DayNumber, count: number): DayNumber;
  /** The `count`-th working day before the day; the day itself for 0. */
  subtract(day: DayNumber, count: number): DayNumber;
  /** How many working days there are after `from`, up to and including `to`; negative the other way round. */
  between(from: DayNumber, to: DayNumber): number;
}

interface Year {
  readonly firstDay: DayNumber;
  /** The working days of the year, in order. */
  readonly workingDays: Int32Array;
  /** At index `i`: how many working days the year has before its day `i` (from 0). */
  readonly workingBefore: Uint16Array;
}

/** About four centuries; more is a mistake of the caller that would only keep the machine busy. */
const MOST_WORKING_DAYS = 100_000;

export function workingDays(calendar: BusinessCalendar, publicHolidays: PublicHolidays): WorkingDays {
  const years = new Map<number, Year>();
  const daysOff = new Set(calendar.extraHolidays.map(toDayNumber));
  const worked = new Set((calendar.workingHolidays ?? []).map(toDayNumber));
  const hasHours = weekdays.map((weekday) => calendar.workingHours[weekday].length > 0);

  function year(number: number): Year {
    const known = years.get(number);
    if (known !== undefined) return known;
    const found = workOut(number);
    years.set(number, found);
    return found;
  }

  function workOut(number: number): Year {
    const { federalState } = calendar;
    const holidays = federalState === "none" ? [] : publicHolidays(federalState, number);
    const closed = new Set(Array.from(holidays, toDayNumber).filter((day) => !worked.has(day)));
    const firstDay = firstDayOf(number);
    const length = firstDayOf(number + 1) - firstDay;
    const workingBefore = new Uint16Array(length + 1);
    const days: DayNumber[] = [];
    for (let index = 0; index < length; index++) {
      const day = firstDay + index;
      if (hasHours[weekdayOf(day)] && !closed.has(day) && !daysOff.has(day)) days.push(day);
      workingBefore[index + 1] = days.length;
    }
    return { firstDay, workingDays: Int32Array.from(days), workingBefore };
  }

  /** The working day that is `rank` working days (from 1) after the beginning of the year, before it or beyond it. */
  function ranked(startYear: number, rank: number): DayNumber {
    let number = startYear;
    let left = rank;
    while (left < 1) left += year(--number).workingDays.length;
    for (;;) {
      const day = year(number).workingDays[left - 1];
      if (day !== undefined) return day;
      left -= year(number++).workingDays.length;
    }
  }

  function workingBefore(day: DayNumber, { firstDay, workingBefore }: Year): number {
    return workingBefore[day - firstDay] ?? 0;
  }

  function isWorkingDay(day: DayNumber): boolean {
    const itsYear = year(yearOf(day));
    return workingBefore(day + 1, itsYear) > workingBefore(day, itsYear);
  }

  function between(from: DayNumber, to: DayNumber): number {
    if (to < from) return -between(to, from);
    const lastYear = yearOf(to);
    let count = 0;
    for (let number = yearOf(from); number < lastYear; number++) count += year(number).workingDays.length;
    return count + workingBefore(to + 1, year(lastYear)) - workingBefore(from + 1, year(yearOf(from)));
  }

  return {
    isWorkingDay,
    between,
    add(day, count) {
      if (checked(count) === 0) return day;
      const start = yearOf(day);
      return ranked(start, workingBefore(day + 1, year(start)) + count);
    },
    subtract(day, count) {
      if (checked(count) === 0) return day;
      const start = yearOf(day);
      return ranked(start, workingBefore(day, year(start)) + 1 - count);
    },
  };
}

function checked(count: number): number {
  if (Number.isInteger(count) && count >= 0 && count <= MOST_WORKING_DAYS) return count;
  throw new RangeError(`${count} is not a number of working days from 0 to ${MOST_WORKING_DAYS}.`);
}
