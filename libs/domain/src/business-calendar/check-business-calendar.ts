import { federalStates, type Weekday, weekdays } from "./business-calendar.ts";
import { isIsoDate } from "./iso-date.ts";
import { isTimeOfDay, minuteOfDay } from "./time-of-day.ts";

export type CalendarFault =
  | "not-an-object"
  | "not-a-list"
  | "unknown-field"
  | "unknown-time-zone"
  | "unknown-federal-state"
  | "not-a-time"
  | "ends-before-it-begins"
  | "overlapping-hours"
  | "no-working-day"
  | "not-a-date"
  | "both-holiday-and-worked";

export interface CalendarProblem {
  /** JSON pointer to the place in the settings. */
  readonly pointer: string;
  readonly problem: CalendarFault;
}

type Fields = Readonly<Record<string, unknown>>;

/** What is wrong with settings from outside, in their order; an empty list says that they are a `BusinessCalendar`. */
export function checkBusinessCalendar(settings: unknown): readonly CalendarProblem[] {
  if (!isObject(settings)) return [{ pointer: "", problem: "not-an-object" }];
  const { timeZone, federalState, workingHours, extraHolidays, workingHolidays = [], ...others } = settings;
  return [
    ...problemIf(!isTimeZone(timeZone), "/timeZone", "unknown-time-zone"),
    ...problemIf(!isFederalState(federalState), "/federalState", "unknown-federal-state"),
    ...checkWeek(workingHours),
    ...checkDates("/extraHolidays", extraHolidays),
    ...checkDates("/workingHolidays", workingHolidays),
    ...checkContradictions(extraHolidays, workingHolidays),
    ...checkUnknown("", others),
  ];
}

function checkWeek(week: unknown): readonly CalendarProblem[] {
  const pointer = "/workingHours";
  if (!isObject(week)) return [{ pointer, problem: "not-an-object" }];
  const others = Object.fromEntries(Object.entries(week).filter(([name]) => !isWeekday(name)));
  const days = weekdays.map((weekday) => week[weekday]);
  const none = days.every((hours) => Array.isArray(hours) && hours.length === 0);
  return [
    ...weekdays.flatMap((weekday) => checkDay(`${pointer}/${weekday}`, week[weekday])),
    ...problemIf(none, pointer, "no-working-day"),
    ...checkUnknown(pointer, others),
  ];
}

function checkDay(pointer: string, day: unknown): readonly CalendarProblem[] {
  if (!Array.isArray(day)) return [{ pointer, problem: "not-a-list" }];
  const problems = day.flatMap((hours: unknown, index) => checkHours(`${pointer}/${index}`, hours));
  if (problems.length > 0) return problems;
  const inOrder = day
    .map(({ from, to }: { from: string; to: string }) => ({ from: minuteOfDay(from), to: minuteOfDay(to) }))
    .sort((a, b) => a.from - b.from);
  const overlapping = inOrder.some(({ to }, index) => to > (inOrder[index + 1]?.from ?? to));
  return problemIf(overlapping, pointer, "overlapping-hours");
}

function checkHours(pointer: string, hours: unknown): readonly CalendarProblem[] {
  if (!isObject(hours)) return [{ pointer, problem: "not-an-object" }];
  const { from, to, ...others } = hours;
  const problems = [
    ...problemIf(!isTimeOfDay(from), `${pointer}/from`, "not-a-time"),
    ...problemIf(!isTimeOfDay(to), `${pointer}/to`, "not-a-time"),
    ...checkUnknown(pointer, others),
  ];
  if (!isTimeOfDay(from) || !isTimeOfDay(to)) return problems;
  const emptyHours = minuteOfDay(from) >= minuteOfDay(to);
  return [...problems, ...problemIf(emptyHours, `${pointer}/to`, "ends-before-it-begins")];
}

function checkDates(pointer: string, dates: unknown): readonly CalendarProblem[] {
  if (!Array.isArray(dates)) return [{ pointer, problem: "not-a-list" }];
  return dates.flatMap((date: unknown, index) =>
    problemIf(!isIsoDate(date), `${pointer}/${index}`, "not-a-date"),
  );
}

function checkContradictions(off: unknown, worked: unknown): readonly CalendarProblem[] {
  if (!Array.isArray(off) || !Array.isArray(worked)) return [];
  return worked.flatMap((date: unknown, index) =>
    problemIf(off.includes(date), `/workingHolidays/${index}`, "both-holiday-and-worked"),
  );
}

function checkUnknown(pointer: string, others: Fields): readonly CalendarProblem[] {
  return Object.keys(others).map((name) => ({
    pointer: `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
    problem: "unknown-field",
  }));
}

function problemIf(found: boolean, pointer: string, problem: CalendarFault): readonly CalendarProblem[] {
  return found ? [{ pointer, problem }] : [];
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isWeekday(name: string): name is Weekday {
  return (weekdays as readonly string[]).includes(name);
}

function isFederalState(value: unknown): boolean {
  return value === "none" || (federalStates as readonly unknown[]).includes(value);
}

function isTimeZone(value: unknown): boolean {
  if (typeof value !== "string") return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
