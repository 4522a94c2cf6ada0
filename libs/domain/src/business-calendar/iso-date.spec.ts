import fc from "fast-check";
import { isIsoDate, toDayNumber, toIsoDate, weekdayOf } from "./iso-date.ts";

it.each(["1900-01-01", "2026-12-31", "2028-02-29", "9999-12-31"])("%s is a date", (date) => {
  expect(isIsoDate(date)).toBe(true);
});

it.each([
  "2026-02-29",
  "2026-02-31",
  "2026-04-31",
  "2026-00-10",
  "2026-13-10",
  "2026-01-00",
  "2026-01-32",
  "1899-12-31",
  "26-01-01",
  "2026-1-1",
  "2026-01-01T00:00",
  " 2026-01-01",
  "",
  null,
  20260101,
])("%j is none", (value) => {
  expect(isIsoDate(value)).toBe(false);
});

it("law: every day has one date and leads back from it, with the weekday that Temporal knows", () => {
  const days = fc.integer({ min: toDayNumber("1900-01-01"), max: toDayNumber("9999-12-31") });
  fc.assert(
    fc.property(days, (day) => {
      const date = toIsoDate(day);
      expect(toDayNumber(date)).toBe(day);
      expect(weekdayOf(day)).toBe(Temporal.PlainDate.from(date).dayOfWeek - 1);
    }),
  );
});
