import { defaultBusinessCalendar } from "./business-calendar.ts";
import { checkBusinessCalendar } from "./check-business-calendar.ts";

const { workingHours } = defaultBusinessCalendar;

function problemsWith(settings: object) {
  return checkBusinessCalendar({ ...defaultBusinessCalendar, ...settings });
}

function problemsOfMonday(...monday: unknown[]) {
  return problemsWith({ workingHours: { ...workingHours, monday } });
}

it("finds nothing in the default, and in its way through JSON", () => {
  expect(checkBusinessCalendar(defaultBusinessCalendar)).toEqual([]);
  expect(checkBusinessCalendar(JSON.parse(JSON.stringify(defaultBusinessCalendar)))).toEqual([]);
});

it.each([null, undefined, 7, "NW", []])("takes %j for no settings", (settings) => {
  expect(checkBusinessCalendar(settings)).toEqual([{ pointer: "", problem: "not-an-object" }]);
});

it("finds every missing field", () => {
  expect(checkBusinessCalendar({})).toEqual([
    { pointer: "/timeZone", problem: "unknown-time-zone" },
    { pointer: "/federalState", problem: "unknown-federal-state" },
    { pointer: "/workingHours", problem: "not-an-object" },
    { pointer: "/extraHolidays", problem: "not-a-list" },
  ]);
});

it.each([
  [{ timeZone: "Berlin" }, "/timeZone", "unknown-time-zone"],
  [{ federalState: "DE-NW" }, "/federalState", "unknown-federal-state"],
  [{ extraHolidays: ["2026-12-24", "2026-02-29"] }, "/extraHolidays/1", "not-a-date"],
  [{ workingHolidays: ["6.1.2026"] }, "/workingHolidays/0", "not-a-date"],
  [
    { extraHolidays: ["2026-01-06"], workingHolidays: ["2026-01-06"] },
    "/workingHolidays/0",
    "both-holiday-and-worked",
  ],
  [{ workingHours: { ...workingHours, sunday: "closed" } }, "/workingHours/sunday", "not-a-list"],
  [{ workingHours: { ...workingHours, Sonntag: [] } }, "/workingHours/Sonntag", "unknown-field"],
  [{ "time/zone": "UTC" }, "/time~1zone", "unknown-field"],
])("finds in %j the problem at %s: %s", (settings, pointer, problem) => {
  expect(problemsWith(settings)).toEqual([{ pointer, problem }]);
});

it("wants at least one working day", () => {
  const never = Object.fromEntries(Object.keys(workingHours).map((weekday) => [weekday, []]));
  expect(problemsWith({ workingHours: never })).toEqual([
    { pointer: "/workingHours", problem: "no-working-day" },
  ]);
});

it.each([
  [[{ from: "8:00", to: "17:00" }], "/workingHours/monday/0/from", "not-a-time"],
  [[{ from: "08:00", to: "24:01" }], "/workingHours/monday/0/to", "not-a-time"],
  [[{ from: "08:00", to: "08:00" }], "/workingHours/monday/0/to", "ends-before-it-begins"],
  [[{ from: "22:00", to: "06:00" }], "/workingHours/monday/0/to", "ends-before-it-begins"],
  [[{ from: "08:00", to: "12:00", break: true }], "/workingHours/monday/0/break", "unknown-field"],
  [["08:00-17:00"], "/workingHours/monday/0", "not-an-object"],
  [
    [
      { from: "13:00", to: "17:00" },
      { from: "08:00", to: "13:01" },
    ],
    "/workingHours/monday",
    "overlapping-hours",
  ],
])("finds in the hours %j the problem at %s: %s", (monday, pointer, problem) => {
  expect(problemsOfMonday(...monday)).toEqual([{ pointer, problem }]);
});

it("takes hours that touch, and a whole day", () => {
  expect(problemsOfMonday({ from: "12:00", to: "24:00" }, { from: "00:00", to: "12:00" })).toEqual([]);
});
