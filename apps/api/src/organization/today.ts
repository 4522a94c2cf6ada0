import { organizationDecider, workingTime } from "klartext/domain";
import { type Clock, ORGANIZATION_STREAM, publicHolidays, type StreamReader } from "klartext/nest";

/** ISO date of today in the organization's time zone. */
export async function todayOfOrganization(reader: StreamReader, clock: Clock): Promise<string> {
  const { calendar } = await reader.stateOf(organizationDecider, ORGANIZATION_STREAM);
  return workingTime(calendar, publicHolidays).dateOf(clock.now());
}
