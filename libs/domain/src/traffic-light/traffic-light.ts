import type { EpochMs, IsoDate, WorkingTime } from "../business-calendar/index.ts";
import { isFinished, type PointState } from "../taxonomy/index.ts";

export const lights = ["green", "yellow", "red", "grey"] as const;
export type Light = (typeof lights)[number];

/** Everything the light depends on. */
export interface LightFacts {
  readonly state: PointState;
  readonly dueOn: IsoDate | null;
  /** Counts while the point is waiting. */
  readonly lookAgainOn: IsoDate | null;
  /** When the promises that are neither kept nor replaced are due. */
  readonly runningPromises: readonly EpochMs[];
  /** Until when the first answer has to be given; `null` when no target applies or the answer was given. */
  readonly responseDueAt: EpochMs | null;
}

/** When the light turns by itself as long as nothing happens: a list stores these instead of a light. */
export interface TurningMoments {
  /** From this instant on yellow, unless it is red. */
  readonly yellowAt: EpochMs | null;
  readonly redAt: EpochMs | null;
  /** Finished: the light is grey whatever the time. */
  readonly grey: boolean;
}

const DUE_SOON_WORKING_DAYS = 2;
const PROMISE_SOON_WORKING_DAYS = 1;

/**
 * The moments at which the light turns, by the domain page's rule ("Traffic light").
 *
 * Days are whole calendar days of the organization's zone: a due date passes at the end of its day, and "within two
 * working days" begins with the day from which two more working days, the due date's own included, are left. What is
 * due on a day off is therefore announced as if it were due on the last working day before, and still passes on
 * its own day. The same goes for a promise within one working day, which passes at its instant.
 */
export function turningMoments(facts: LightFacts, workingTime: WorkingTime): TurningMoments {
  if (isFinished(facts.state)) return { yellowAt: null, redAt: null, grey: true };
  const { runningPromises, responseDueAt } = facts;
  const dueOn = facts.state === "solved" || facts.state === "verified" ? null : facts.dueOn;
  const lookAgainOn = facts.state === "waiting" ? facts.lookAgainOn : null;

  // The earliest promise is the first to turn the light, either way.
  const promise = earliest(runningPromises);
  return {
    yellowAt: earliest([
      dueOn === null ? null : announcedAt(dueOn, DUE_SOON_WORKING_DAYS, workingTime),
      promise === null
        ? null
        : announcedAt(workingTime.dateOf(promise), PROMISE_SOON_WORKING_DAYS, workingTime),
      lookAgainOn === null ? null : workingTime.endOfDay(lookAgainOn),
    ]),
    redAt: earliest([dueOn === null ? null : workingTime.endOfDay(dueOn), promise, responseDueAt]),
    grey: false,
  };
}

/** The light at an instant; once red it stays red until something happens. */
export function lightAt({ yellowAt, redAt, grey }: TurningMoments, now: EpochMs): Light {
  if (grey) return "grey";
  if (redAt !== null && redAt <= now) return "red";
  return yellowAt !== null && yellowAt <= now ? "yellow" : "green";
}

function announcedAt(date: IsoDate, workingDays: number, workingTime: WorkingTime): EpochMs {
  const lastDay = workingTime.isWorkingDay(date) ? date : workingTime.subtractWorkingDays(date, 1);
  return workingTime.startOfDay(workingTime.subtractWorkingDays(lastDay, workingDays));
}

function earliest(moments: readonly (EpochMs | null)[]): EpochMs | null {
  let first: EpochMs | null = null;
  for (const moment of moments) if (moment !== null && (first === null || moment < first)) first = moment;
  return first;
}
