import type { EpochMs, WorkingTime } from "../business-calendar/index.ts";
import { isTimeOfDay } from "../business-calendar/time-of-day.ts";

/**
 * How the due time of a promise is reckoned. `hours` run by the clock, day and night; `working_hours` as the business
 * calendar counts them; `working_days` is the wall-clock time `at` on the `amount`-th working day from tomorrow on;
 * `given` depends on the case: whoever makes the promise names the time.
 */
export type DueRule =
  | { readonly unit: "hours"; readonly amount: number }
  | { readonly unit: "working_hours"; readonly amount: number }
  | { readonly unit: "working_days"; readonly amount: number; readonly at: string }
  | { readonly unit: "given" };

/** The organization's calendar, as due times need it. */
export interface Reckoning {
  readonly workingTime: WorkingTime;
  /** IANA name */
  readonly timeZone: string;
}

/** More than that is no promise that a customer can wait for. */
export const dueAmountBounds = { min: 1, max: 250 } as const;

const HOUR_MS = 60 * 60 * 1000;
const QUARTER_MS = HOUR_MS / 4;

/**
 * When a promise that is made at an instant is due; `null` where the time has to be given. Times that are reckoned by
 * the hour fall on a full quarter of an hour, never earlier than reckoned, so that they can be said.
 */
export function reckonDue(
  rule: DueRule,
  from: EpochMs,
  { workingTime, timeZone }: Reckoning,
): EpochMs | null {
  switch (rule.unit) {
    case "hours":
      return onTheQuarter(from + rule.amount * HOUR_MS);
    case "working_hours":
      return onTheQuarter(workingTime.addWorkingHours(from, rule.amount));
    case "working_days": {
      const day = workingTime.addWorkingDays(workingTime.dateOf(from), rule.amount);
      return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: rule.at }).epochMilliseconds;
    }
    case "given":
      return null;
    default:
      return rule satisfies never;
  }
}

export function isSoundDueRule(rule: DueRule): boolean {
  if (rule.unit === "given") return true;
  const { min, max } = dueAmountBounds;
  const isSoundAmount = Number.isInteger(rule.amount) && rule.amount >= min && rule.amount <= max;
  if (rule.unit !== "working_days") return isSoundAmount;
  return isSoundAmount && isTimeOfDay(rule.at) && rule.at !== "24:00";
}

function onTheQuarter(instant: EpochMs): EpochMs {
  return Math.ceil(instant / QUARTER_MS) * QUARTER_MS;
}
