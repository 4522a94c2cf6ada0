import type { EpochMs, IsoDate, WorkingTime } from "klartext/domain";

/**
 * Working time is reckoned between these days: what lies beyond is a slip of the pen, is shown as it was written, and
 * must not stop a projection.
 */
const FIRST_DAY: IsoDate = "1950-01-01";
const LAST_DAY: IsoDate = "2199-12-31";
const DAY_MS = 24 * 60 * 60 * 1000;
const FIRST_INSTANT = Date.parse(FIRST_DAY) + DAY_MS;
const LAST_INSTANT = Date.parse(LAST_DAY);

export function reckonedDay(day: IsoDate): IsoDate {
  if (!/^\d{4}-/.test(day) || day < FIRST_DAY) return FIRST_DAY;
  return day > LAST_DAY ? LAST_DAY : day;
}

export function reckonedInstant(at: EpochMs): EpochMs {
  return Math.min(Math.max(at, FIRST_INSTANT), LAST_INSTANT);
}

/** Each day is counted once; there are only so many that are reckoned with. */
const counted = new WeakMap<WorkingTime, Map<IsoDate, number>>();

/** Working days since a fixed day: an age is the difference of two such counts. */
export function dayCount(day: IsoDate, workingTime: WorkingTime): number {
  let counts = counted.get(workingTime);
  if (counts === undefined) {
    counts = new Map();
    counted.set(workingTime, counts);
  }
  const reckoned = reckonedDay(day);
  let count = counts.get(reckoned);
  if (count === undefined) {
    count = workingTime.workingDaysBetween("2000-01-01", reckoned);
    counts.set(reckoned, count);
  }
  return count;
}

/** The same for the day of an instant. */
export function dayCountAt(at: EpochMs, workingTime: WorkingTime): number {
  return dayCount(workingTime.dateOf(reckonedInstant(at)), workingTime);
}

/** In the organization's zone; of days that are not reckoned with, in UTC. */
export function startOfDay(day: IsoDate, workingTime: WorkingTime): EpochMs {
  return reckonedDay(day) === day ? workingTime.startOfDay(day) : Date.parse(day);
}

export function endOfDay(day: IsoDate, workingTime: WorkingTime): EpochMs {
  return reckonedDay(day) === day ? workingTime.endOfDay(day) : Date.parse(day) + DAY_MS;
}
