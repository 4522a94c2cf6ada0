import type { EpochMs, WorkingTime } from "../business-calendar/index.ts";
import type { Channel, Priority } from "../taxonomy/index.ts";

/**
 * How long a customer may wait for the first answer. `minutes` run by the clock, day and night; `working_hours` as the
 * business calendar counts them; `same_day` is until the end of work on the day that the customer turned to us, or on
 * the next working day when nobody was at work any more.
 */
export type ResponseTarget =
  | { readonly unit: "minutes"; readonly amount: number }
  | { readonly unit: "working_hours"; readonly amount: number }
  | { readonly unit: "same_day" };

/** `null`: no target. */
export type ResponseTargets = Readonly<Record<Channel, Readonly<Record<Priority, ResponseTarget | null>>>>;

/**
 * The domain page's targets for the first answer, the same for all priorities. For the phone it is the call back: that
 * somebody picks up within a minute is seen by the telephone system, not by a list of what was reported.
 */
export const defaultResponseTargets: ResponseTargets = {
  phone: everyPriority({ unit: "same_day" }),
  live_chat: everyPriority({ unit: "minutes", amount: 2 }),
  social_media: everyPriority({ unit: "minutes", amount: 120 }),
  email: everyPriority({ unit: "working_hours", amount: 8 }),
  portal: everyPriority({ unit: "working_hours", amount: 8 }),
  letter: everyPriority(null),
  in_person: everyPriority(null),
  other: everyPriority(null),
};

/** When the first answer is due; `null` where the organization has set no target. */
export function firstAnswerDueAt(
  channel: Channel,
  priority: Priority,
  reportedAt: EpochMs,
  workingTime: WorkingTime,
  targets: ResponseTargets = defaultResponseTargets,
): EpochMs | null {
  const target = targets[channel][priority];
  return target === null ? null : dueAt(target, reportedAt, workingTime);
}

function dueAt(target: ResponseTarget, reportedAt: EpochMs, workingTime: WorkingTime): EpochMs {
  switch (target.unit) {
    case "minutes":
      return reportedAt + target.amount * 60_000;
    case "working_hours":
      return workingTime.addWorkingHours(reportedAt, target.amount);
    case "same_day":
      return workingTime.endOfWorkingDay(workingTime.dateOf(workingTime.nextWorkingInstant(reportedAt)));
    default:
      return target satisfies never;
  }
}

function everyPriority(target: ResponseTarget | null): Readonly<Record<Priority, ResponseTarget | null>> {
  return { low: target, normal: target, high: target, critical: target };
}
