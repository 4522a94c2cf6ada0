import { type BusinessCalendar, type PublicHolidays, weekdays } from "./business-calendar.ts";
import { checkBusinessCalendar } from "./check-business-calendar.ts";
import { type DayNumber, type IsoDate, toDayNumber, toIsoDate, weekdayOf } from "./iso-date.ts";
import { minuteOfDay } from "./time-of-day.ts";
import { workingDays } from "./working-days.ts";
import { type EpochMs, zoneDays } from "./zone-days.ts";

/**
 * What "working" means for the organization: its business calendar, ready to be asked once per event.
 * Every function throws a RangeError for a date or number that is none.
 */
export interface WorkingTime {
  isWorkingDay(date: IsoDate): boolean;
  /** The `days`-th working day after the date; the date itself for 0. */
  addWorkingDays(date: IsoDate, days: number): IsoDate;
  /** The `days`-th working day before the date; the date itself for 0. */
  subtractWorkingDays(date: IsoDate, days: number): IsoDate;
  /** Working days after `from`, up to and including `to`: the age in working days. Negative when `to` is earlier. */
  workingDaysBetween(from: IsoDate, to: IsoDate): number;

  /** The calendar day of an instant in the organization's time zone. */
  dateOf(instant: EpochMs): IsoDate;
  /** The first instant of the calendar day, whether it is worked or not. */
  startOfDay(date: IsoDate): EpochMs;
  /** The instant at which the calendar day has passed. */
  endOfDay(date: IsoDate): EpochMs;

  /** When work begins on that day, or on the next working day when it is none. */
  startOfWorkingDay(date: IsoDate): EpochMs;
  /** When work ends on that day, or on the next working day when it is none. */
  endOfWorkingDay(date: IsoDate): EpochMs;
  /** The instant itself when it is worked, else the next instant at which work begins. */
  nextWorkingInstant(instant: EpochMs): EpochMs;
  /** The instant after so much real time within working hours; at the end of a day's work, not the next morning. */
  addWorkingHours(instant: EpochMs, hours: number): EpochMs;
}

interface Stretch {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

const HOUR_MS = 60 * 60 * 1000;
/** More is a mistake of the caller that would only keep the machine busy. */
const MOST_WORKING_HOURS = 100_000;

/** @throws RangeError when `checkBusinessCalendar` finds a problem */
export function workingTime(calendar: BusinessCalendar, publicHolidays: PublicHolidays): WorkingTime {
  const [problem] = checkBusinessCalendar(calendar);
  if (problem) throw new RangeError(`Business calendar, ${problem.pointer}: ${problem.problem}`);

  const days = workingDays(calendar, publicHolidays);
  const zone = zoneDays(calendar.timeZone);
  const minutes = weekdays.map((weekday) =>
    calendar.workingHours[weekday]
      .map(({ from, to }) => ({ from: minuteOfDay(from), to: minuteOfDay(to) }))
      .sort((a, b) => a.from - b.from),
  );
  const known = new Map<DayNumber, readonly Stretch[]>();

  /** In order and never overlapping, also where the clock changes; at least one for a working day. */
  function stretches(day: DayNumber): readonly Stretch[] {
    const before = known.get(day);
    if (before !== undefined) return before;
    const found = workOut(day);
    known.set(day, found);
    return found;
  }

  function workOut(day: DayNumber): readonly Stretch[] {
    if (!days.isWorkingDay(day)) return [];
    let end = Number.NEGATIVE_INFINITY;
    return (minutes[weekdayOf(day)] ?? []).map((hours) => {
      const from = Math.max(end, zone.instantOf(day, hours.from));
      end = Math.max(from, zone.instantOf(day, hours.to));
      return { from, to: end };
    });
  }

  function workingDayFrom(date: IsoDate): readonly Stretch[] {
    const day = toDayNumber(date);
    return stretches(days.isWorkingDay(day) ? day : days.add(day, 1));
  }

  /** The stretches of work that end after an instant, the first one cut to begin no earlier. */
  function* workFrom(instant: EpochMs): Generator<Stretch, never> {
    for (let day = zone.dayOf(instant); ; day = days.add(day, 1)) {
      for (const { from, to } of stretches(day)) {
        if (to > instant) yield { from: Math.max(from, instant), to };
      }
    }
  }

  return {
    isWorkingDay: (date) => days.isWorkingDay(toDayNumber(date)),
    addWorkingDays: (date, count) => toIsoDate(days.add(toDayNumber(date), count)),
    subtractWorkingDays: (date, count) => toIsoDate(days.subtract(toDayNumber(date), count)),
    workingDaysBetween: (from, to) => days.between(toDayNumber(from), toDayNumber(to)),
    dateOf: (instant) => toIsoDate(zone.dayOf(instant)),
    startOfDay: (date) => zone.startOf(toDayNumber(date)),
    endOfDay: (date) => zone.startOf(toDayNumber(date) + 1),
    startOfWorkingDay: (date) => workingDayFrom(date)[0]?.from ?? unreachable(),
    endOfWorkingDay: (date) => workingDayFrom(date).at(-1)?.to ?? unreachable(),
    nextWorkingInstant: (instant) => workFrom(instant).next().value.from,
    addWorkingHours(instant, hours) {
      let left = Math.round(checkedHours(hours) * HOUR_MS);
      if (left === 0) return instant;
      for (const { from, to } of workFrom(instant)) {
        if (left <= to - from) return from + left;
        left -= to - from;
      }
      return unreachable();
    },
  };
}

function checkedHours(hours: number): number {
  if (hours >= 0 && hours <= MOST_WORKING_HOURS) return hours;
  throw new RangeError(`${hours} is not a number of working hours from 0 to ${MOST_WORKING_HOURS}.`);
}

function unreachable(): never {
  throw new Error("A working day has working hours, and there is always a next one.");
}
