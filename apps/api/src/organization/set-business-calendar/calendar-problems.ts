import { type BusinessCalendar, type CalendarFault, checkBusinessCalendar } from "klartext/domain";
import { type Expectation, expectationMessage } from "../../http/fields/field-problem.ts";
import { invalidFields } from "../../http/validation.pipe.ts";

const expected: Readonly<Record<CalendarFault, Expectation>> = {
  "not-an-object": "object",
  "not-a-list": "other",
  "unknown-field": "unknown",
  "unknown-time-zone": "time_zone",
  "unknown-federal-state": "other",
  "not-a-time": "time_of_day",
  "ends-before-it-begins": "end_after_begin",
  "overlapping-hours": "hours_apart",
  "no-working-day": "working_day",
  "not-a-date": "day",
  "both-holiday-and-worked": "holiday_or_worked",
};

/** @throws Problem (invalid-fields) that names every place where the calendar is not sound */
export function checkCalendar(calendar: BusinessCalendar): void {
  const problems = checkBusinessCalendar(calendar);
  if (problems.length === 0) return;
  throw invalidFields(
    problems.map(({ pointer, problem }) => ({ pointer, message: expectationMessage(expected[problem]) })),
  );
}
