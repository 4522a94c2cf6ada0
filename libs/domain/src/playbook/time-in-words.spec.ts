import { deadlineInWords, dueInWords, exactMomentInWords, onDayInWords } from "./time-in-words.ts";

const berlin = "Europe/Berlin";
const now = "2026-06-30T08:00:00Z";

it.each([
  ["2026-11-24T11:00:00Z", "am Dienstag, 24. November, bis 12 Uhr", "by 12:00 on Tuesday, 24 November"],
  ["2026-07-01T07:30:00Z", "am Mittwoch, 1. Juli, bis 9:30 Uhr", "by 9:30 on Wednesday, 1 July"],
  ["2026-11-24T23:05:00Z", "am Mittwoch, 25. November, bis 0:05 Uhr", "by 0:05 on Wednesday, 25 November"],
])("says the deadline %s as people do", (instant, german, english) => {
  expect(deadlineInWords(instant, "de", berlin, now)).toBe(german);
  expect(deadlineInWords(instant, "en", berlin, now)).toBe(english);
});

it.each([
  ["2026-11-24T11:00:00Z", "Dienstag, 24. November, 12 Uhr", "12:00 on Tuesday, 24 November"],
  ["2026-12-31T23:00:00Z", "Donnerstag, 31. Dezember, 24 Uhr", "the end of Thursday, 31 December"],
])("says when %s is due behind a preposition", (instant, german, english) => {
  expect(dueInWords(instant, "de", berlin, now)).toBe(german);
  expect(dueInWords(instant, "en", berlin, now)).toBe(english);
});

it("counts midnight to the day that ends", () => {
  expect(deadlineInWords("2026-12-31T23:00:00Z", "de", berlin, now)).toBe(
    "am Donnerstag, 31. Dezember, bis 24 Uhr",
  );
  expect(deadlineInWords("2026-12-31T23:00:00Z", "en", berlin, now)).toBe(
    "by the end of Thursday, 31 December",
  );
});

it("reads the clock of the time zone that is given", () => {
  expect(deadlineInWords("2026-11-24T12:00:00+01:00", "en", "America/New_York", now)).toBe(
    "by 6:00 on Tuesday, 24 November",
  );
});

it("says when something was", () => {
  expect(exactMomentInWords("2026-11-24T14:45:00Z", "de", berlin, now)).toBe(
    "am Dienstag, 24. November, um 15:45 Uhr",
  );
  expect(exactMomentInWords("2026-11-24T14:45:00Z", "en", berlin, now)).toBe(
    "at 15:45 on Tuesday, 24 November",
  );
});

it("says the year where it is not this one, by the calendar of the time zone", () => {
  const [due, newYear] = ["2027-01-05T11:00:00Z", "2026-12-31T23:30:00Z"];
  expect(deadlineInWords(due, "de", berlin, now)).toBe("am Dienstag, 5. Januar 2027, bis 12 Uhr");
  expect(deadlineInWords(due, "en", berlin, now)).toBe("by 12:00 on Tuesday, 5 January 2027");
  expect(dueInWords(due, "de", berlin, now)).toBe("Dienstag, 5. Januar 2027, 12 Uhr");
  expect(deadlineInWords(due, "de", berlin, newYear)).toBe("am Dienstag, 5. Januar, bis 12 Uhr");
  expect(exactMomentInWords("2025-11-24T14:45:00Z", "de", berlin, now)).toBe(
    "am Montag, 24. November 2025, um 15:45 Uhr",
  );
});

it("says a day with its year", () => {
  expect(onDayInWords("2026-12-31", "de")).toBe("am Donnerstag, 31. Dezember 2026");
  expect(onDayInWords("2026-12-31", "en")).toBe("on Thursday, 31 December 2026");
});
