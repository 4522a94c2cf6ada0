import fc from "fast-check";
import { type BusinessCalendar, defaultBusinessCalendar } from "./business-calendar.ts";
import { toDayNumber, toIsoDate } from "./iso-date.ts";
import { workingTime } from "./working-time.ts";

const publicHolidays = (_state: string, year: number) =>
  new Set([`${year}-01-01`, `${year}-05-01`, `${year}-10-03`, `${year}-12-25`, `${year}-12-26`]);

const time = timeOf({});
const roundTheClock = [{ from: "00:00", to: "24:00" }];

function timeOf(settings: Partial<BusinessCalendar>) {
  return workingTime({ ...defaultBusinessCalendar, ...settings }, publicHolidays);
}

function everyDay(hours: BusinessCalendar["workingHours"]["monday"]): BusinessCalendar["workingHours"] {
  return {
    monday: hours,
    tuesday: hours,
    wednesday: hours,
    thursday: hours,
    friday: hours,
    saturday: hours,
    sunday: hours,
  };
}

/** Milliseconds of a Berlin wall-clock time. */
function berlin(wallClock: string): number {
  return Temporal.PlainDateTime.from(wallClock).toZonedDateTime("Europe/Berlin").epochMilliseconds;
}

const dates = fc
  .integer({ min: toDayNumber("1990-01-01"), max: toDayNumber("2060-12-31") })
  .map((day) => toIsoDate(day));
const counts = fc.integer({ min: 0, max: 600 });
const instants = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) });

describe("working days", () => {
  it.each([
    ["2026-08-07", true, "a Friday"],
    ["2026-08-08", false, "a Saturday"],
    ["2026-12-25", false, "a public holiday on a Friday"],
    ["2026-12-24", true, "Christmas Eve, which is no public holiday"],
  ])("%s: %s, %s", (date, worked) => {
    expect(time.isWorkingDay(date)).toBe(worked);
  });

  it("are fewer by extra holidays and more by holidays that are worked", () => {
    const own = timeOf({ extraHolidays: ["2026-12-24"], workingHolidays: ["2026-12-25", "2026-12-26"] });
    expect(own.isWorkingDay("2026-12-24")).toBe(false);
    expect(own.isWorkingDay("2026-12-25")).toBe(true);
    // A Saturday has no hours, holiday or not.
    expect(own.isWorkingDay("2026-12-26")).toBe(false);
  });

  it("know no public holidays without a federal state", () => {
    expect(timeOf({ federalState: "none" }).isWorkingDay("2026-12-25")).toBe(true);
  });

  it("are added and taken away over weekends, holidays and the turn of the year", () => {
    expect(time.addWorkingDays("2026-12-23", 2)).toBe("2026-12-28");
    expect(time.addWorkingDays("2026-12-31", 1)).toBe("2027-01-04");
    expect(time.subtractWorkingDays("2027-01-04", 1)).toBe("2026-12-31");
    expect(time.addWorkingDays("2026-08-08", 0)).toBe("2026-08-08");
    expect(time.addWorkingDays("2026-08-08", 1)).toBe("2026-08-10");
  });

  it("count the age of a point: none on the day of its report, one on the next working day", () => {
    expect(time.workingDaysBetween("2026-08-07", "2026-08-07")).toBe(0);
    expect(time.workingDaysBetween("2026-08-07", "2026-08-09")).toBe(0);
    expect(time.workingDaysBetween("2026-08-07", "2026-08-10")).toBe(1);
    expect(time.workingDaysBetween("2026-08-10", "2026-08-07")).toBe(-1);
    expect(time.workingDaysBetween("2025-12-31", "2027-01-04")).toBe(259);
  });

  it("refuse what is no date and no number of days", () => {
    expect(() => time.isWorkingDay("2026-02-30")).toThrow(RangeError);
    expect(() => time.isWorkingDay("06.11.2026")).toThrow(RangeError);
    expect(() => time.addWorkingDays("2026-08-08", -1)).toThrow(RangeError);
    expect(() => time.addWorkingDays("2026-08-08", Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });

  it("law: adding twice is adding the sum", () => {
    fc.assert(
      fc.property(dates, counts, counts, (date, a, b) => {
        expect(time.addWorkingDays(time.addWorkingDays(date, a), b)).toBe(time.addWorkingDays(date, a + b));
      }),
    );
  });

  it("law: taking away undoes adding, from a working day", () => {
    fc.assert(
      fc.property(dates, counts, (date, count) => {
        fc.pre(time.isWorkingDay(date));
        expect(time.subtractWorkingDays(time.addWorkingDays(date, count), count)).toBe(date);
      }),
    );
  });

  it("law: as many working days lie between as were added, and the last of them is worked", () => {
    fc.assert(
      fc.property(dates, counts, (date, count) => {
        const later = time.addWorkingDays(date, count);
        expect(time.workingDaysBetween(date, later)).toBe(count);
        expect(count === 0 || time.isWorkingDay(later)).toBe(true);
      }),
    );
  });

  it("law: counting agrees with asking day by day", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 400 }), (from, length) => {
        const first = toDayNumber(from);
        const days = Array.from({ length }, (_, index) => toIsoDate(first + 1 + index));
        const counted = days.filter((day) => time.isWorkingDay(day)).length;
        expect(time.workingDaysBetween(from, toIsoDate(first + length))).toBe(counted);
      }),
    );
  });
});

describe("days and instants", () => {
  it("a calendar day begins and ends at midnight of the zone", () => {
    expect(time.startOfDay("2026-08-07")).toBe(berlin("2026-08-07T00:00"));
    expect(time.endOfDay("2026-08-07")).toBe(berlin("2026-08-08T00:00"));
    expect(time.dateOf(berlin("2026-08-07T23:59:59.999"))).toBe("2026-08-07");
    expect(time.dateOf(berlin("2026-08-08T00:00"))).toBe("2026-08-08");
  });

  it.each([
    ["2026-03-29", 23],
    ["2026-10-25", 25],
  ])("the clock changes on %s, a day of %i hours", (date, hours) => {
    expect(time.endOfDay(date) - time.startOfDay(date)).toBe(hours * 3_600_000);
  });

  it("law: every instant lies in its day, in zones on both sides of the date line", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin"),
        instants,
        (zone, at) => {
          const there = timeOf({ timeZone: zone });
          const date = there.dateOf(at);
          expect(there.startOfDay(date)).toBeLessThanOrEqual(at);
          expect(there.endOfDay(date)).toBeGreaterThan(at);
          const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
          expect(date).toBe(zoned.toPlainDate().toString());
        },
      ),
    );
  });
});

describe("working hours", () => {
  it("begin and end by the wall clock, on a day off with the next working day", () => {
    expect(time.startOfWorkingDay("2026-08-07")).toBe(berlin("2026-08-07T08:00"));
    expect(time.endOfWorkingDay("2026-08-07")).toBe(berlin("2026-08-07T17:00"));
    expect(time.startOfWorkingDay("2026-08-08")).toBe(berlin("2026-08-10T08:00"));
    expect(time.endOfWorkingDay("2026-08-08")).toBe(berlin("2026-08-10T17:00"));
  });

  it("tell the next instant that is worked", () => {
    expect(time.nextWorkingInstant(berlin("2026-08-07T12:00"))).toBe(berlin("2026-08-07T12:00"));
    expect(time.nextWorkingInstant(berlin("2026-08-07T05:00"))).toBe(berlin("2026-08-07T08:00"));
    expect(time.nextWorkingInstant(berlin("2026-08-07T17:00"))).toBe(berlin("2026-08-10T08:00"));
  });

  it("are added over the night, the weekend and a lunch break given in any order", () => {
    const afternoon = { from: "13:00", to: "17:00" };
    const withBreak = timeOf({
      workingHours: {
        ...defaultBusinessCalendar.workingHours,
        monday: [afternoon, { from: "08:00", to: "12:00" }],
      },
    });
    expect(time.addWorkingHours(berlin("2026-08-06T15:00"), 8)).toBe(berlin("2026-08-07T14:00"));
    expect(time.addWorkingHours(berlin("2026-08-07T16:00"), 8)).toBe(berlin("2026-08-10T15:00"));
    expect(withBreak.addWorkingHours(berlin("2026-08-07T16:00"), 8)).toBe(berlin("2026-08-10T16:00"));
    expect(withBreak.nextWorkingInstant(berlin("2026-08-10T12:30"))).toBe(berlin("2026-08-10T13:00"));
  });

  it("end with the day's work, not with the next morning", () => {
    expect(time.addWorkingHours(berlin("2026-08-07T08:00"), 9)).toBe(berlin("2026-08-07T17:00"));
  });

  it("keep the wall clock over a change of the clock", () => {
    expect(time.addWorkingHours(berlin("2026-03-27T16:00"), 2)).toBe(berlin("2026-03-30T09:00"));
    expect(time.addWorkingHours(berlin("2026-10-23T16:00"), 2)).toBe(berlin("2026-10-26T09:00"));
  });

  it("count real time in the night of the change", () => {
    const always = timeOf({ workingHours: everyDay(roundTheClock), federalState: "none" });
    expect(always.addWorkingHours(berlin("2026-03-28T12:00"), 24)).toBe(berlin("2026-03-29T13:00"));
    expect(always.addWorkingHours(berlin("2026-10-24T12:00"), 24)).toBe(berlin("2026-10-25T11:00"));
  });

  it("give no time twice when the clock skips the change of shifts", () => {
    const shifts = [
      { from: "01:00", to: "02:30" },
      { from: "02:30", to: "04:00" },
    ];
    const night = timeOf({ workingHours: everyDay(shifts), federalState: "none" });
    expect(night.addWorkingHours(berlin("2026-03-29T01:00"), 2)).toBe(berlin("2026-03-29T04:00"));
    expect(night.addWorkingHours(berlin("2026-10-25T01:00"), 4)).toBe(berlin("2026-10-25T04:00"));
  });

  it("refuse a number of hours that is none", () => {
    expect(() => time.addWorkingHours(0, Number.NaN)).toThrow(RangeError);
    expect(() => time.addWorkingHours(0, -1)).toThrow(RangeError);
    expect(() => time.addWorkingHours(Number.NaN, 1)).toThrow(RangeError);
  });

  it("law: adding twice is adding the sum", () => {
    const hours = fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4);
    fc.assert(
      fc.property(instants, hours, hours, (at, a, b) => {
        expect(time.addWorkingHours(time.addWorkingHours(at, a), b)).toBe(time.addWorkingHours(at, a + b));
      }),
    );
  });

  it("law: no later start is due earlier", () => {
    fc.assert(
      fc.property(instants, instants, (a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(time.addWorkingHours(early, 8)).toBeLessThanOrEqual(time.addWorkingHours(late, 8));
      }),
    );
  });
});

it("refuses a calendar with a problem, and names it", () => {
  expect(() => timeOf({ timeZone: "Europe/Atlantis" })).toThrow("/timeZone: unknown-time-zone");
});
