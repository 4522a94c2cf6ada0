export {
  type BusinessCalendar,
  defaultBusinessCalendar,
  type FederalState,
  federalStates,
  type PublicHolidays,
  type Weekday,
  type WorkingHours,
  weekdays,
} from "./business-calendar.ts";
export {
  type CalendarFault,
  type CalendarProblem,
  checkBusinessCalendar,
} from "./check-business-calendar.ts";
export { type IsoDate, isIsoDate } from "./iso-date.ts";
export { type WorkingTime, workingTime } from "./working-time.ts";
export type { EpochMs } from "./zone-days.ts";
