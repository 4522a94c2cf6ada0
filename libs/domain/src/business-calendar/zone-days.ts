import { type DayNumber, toIsoDate } from "./iso-date.ts";

/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number;

/** The days of a time zone as stretches of real time; each day is looked up once. */
export interface ZoneDays {
  /** The day's first instant. */
  startOf(day: DayNumber): EpochMs;
  /** The day that an instant belongs to. */
  dayOf(instant: EpochMs): DayNumber;
  /** The instant of a wall-clock time: the first of two, and just as late after the gap for one that is skipped. */
  instantOf(day: DayNumber, minuteOfDay: number): EpochMs;
}

const MINUTE_MS = 60 * 1000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** @throws RangeError when the time zone is unknown, at the first question */
export function zoneDays(timeZone: string): ZoneDays {
  const starts = new Map<DayNumber, EpochMs>();

  function startOf(day: DayNumber): EpochMs {
    let start = starts.get(day);
    if (start === undefined) {
      start = Temporal.PlainDate.from(toIsoDate(day)).toZonedDateTime(timeZone).epochMilliseconds;
      starts.set(day, start);
    }
    return start;
  }

  function dayOf(instant: EpochMs): DayNumber {
    // No zone is a whole day away from UTC.
    const day = Math.floor(instant / DAY_MS);
    if (instant < startOf(day)) return day - 1;
    return instant < startOf(day + 1) ? day : day + 1;
  }

  function instantOf(day: DayNumber, minuteOfDay: number): EpochMs {
    const start = startOf(day);
    const end = startOf(day + 1);
    if (end - start === DAY_MS) return start + minuteOfDay * MINUTE_MS;
    if (minuteOfDay === 24 * 60) return end;
    const plainTime = { hour: Math.floor(minuteOfDay / 60), minute: minuteOfDay % 60 };
    return Temporal.PlainDate.from(toIsoDate(day)).toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
  }

  return { startOf, dayOf, instantOf };
}
