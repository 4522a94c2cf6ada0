import { type EpochMs, type OrganizationState, workingTime } from "klartext/domain";
import { publicHolidays } from "klartext/nest";

/**
 * A solution notice given up to this moment has been without reply for as many whole working days as the organization
 * waits for one: the day of the notice does not count, and the last day has to be over.
 */
export function noReplySince(now: EpochMs, settings: OrganizationState): EpochMs {
  const time = workingTime(settings.calendar, publicHolidays);
  return time.endOfDay(time.subtractWorkingDays(time.dateOf(now), settings.noReplyWorkingDays + 1));
}
