import fc from "fast-check";
import { type DateReading, readListDate, yearFrom } from "./list-date.ts";
import type { SlashDateOrder } from "./list-mapping.ts";

/** The window of a due date in a row reported on 4 August 2026. */
const window = yearFrom("2026-08-04", 60);

function read(text: string, slashDates?: SlashDateOrder): DateReading {
  return readListDate({ kind: "text", text }, { window, slashDates });
}

const short = (reading: DateReading): string =>
  reading.outcome === "date" ? reading.date : reading.outcome === "problem" ? reading.code : reading.outcome;

describe("reading a date", () => {
  it.each([
    ["14.08.2026", "2026-08-14"],
    ["20.8.26", "2026-08-20"],
    ["14. 8. 2026", "2026-08-14"],
    ["1.1.80", "1980-01-01"],
    ["1.1.79", "2079-01-01"],
    ["2026-08-14", "2026-08-14"],
    ["2026-08-14T09:30:00+02:00", "2026-08-14"],
    ["13.11.2026 09:00 Uhr", "2026-11-13"],
    ["bis spätestens Fr., 14.08.2026", "2026-08-14"],
    ["Freitag, 14. August 2026", "2026-08-14"],
    ["3. März 2027", "2027-03-03"],
    ["Aug 14, 2026", "2026-08-14"],
    ["14th August 2026", "2026-08-14"],
    ["46248", "2026-08-14"],
  ])("%s", (text, date) => expect(short(read(text))).toBe(date));

  it.each([
    ["14.8.", "2026-08-14"],
    ["14.1.", "2027-01-14"],
    ["10.6.", "2026-06-10"],
    ["14.8", "2026-08-14"],
  ])("%s without its year is the likely one", (text, date) => expect(short(read(text))).toBe(date));

  it.each([
    ["KW 34", "2026-08-21"],
    ["kw34", "2026-08-21"],
    ["34. KW 26", "2026-08-21"],
    ["KW 39/2026", "2026-09-25"],
    ["W34", "2026-08-21"],
    ["2026-W34", "2026-08-21"],
    ["CW 02", "2027-01-15"],
    ["KW 53", "2027-01-01"],
    ["Ende KW 34", "2026-08-21"],
  ])("%s is that week's Friday", (text, date) => {
    expect(read(text)).toEqual({ outcome: "date", date, exact: false });
  });

  it.each([
    ["31.02.2026", "date-impossible"],
    ["29.2.", "date-impossible"],
    ["32.8.", "date-impossible"],
    ["KW 53/2025", "date-impossible"],
    ["KW 0", "date-impossible"],
    ["2026-13-01", "date-impossible"],
    ["08/14/2026", "date-order-unknown"],
    ["05-08-26", "date-order-unknown"],
    ["14.08.1026", "date-implausible"],
    ["KW 34/35", "date-unreadable"],
    ["KW 34-36", "date-unreadable"],
    ["Ende August", "date-unreadable"],
    ["123", "date-unreadable"],
    ["14.08.2026 oder später", "date-unreadable"],
  ])("%s is a problem, never a guess", (text, code) => expect(short(read(text))).toBe(code));

  it.each([
    ["sofort", "words"],
    ["ASAP", "words"],
    ["laufend", "words"],
    ["t.b.d.", "words"],
    ["offen", "words"],
    ["-", "empty"],
    ["k. A.", "empty"],
    [" ", "empty"],
  ])("%s is no date: %s", (text, outcome) => expect(short(read(text))).toBe(outcome));

  it("takes slashes in the order that the mapping says", () => {
    expect(short(read("08/14/2026", "month-first"))).toBe("2026-08-14");
    expect(short(read("14/08/26", "day-first"))).toBe("2026-08-14");
    expect(short(read("08/14/2026", "day-first"))).toBe("date-impossible");
  });

  it("reads what a workbook stores", () => {
    expect(readListDate({ kind: "date", date: "2026-08-14" }, { window })).toEqual({
      outcome: "date",
      date: "2026-08-14",
      exact: true,
    });
    expect(short(readListDate({ kind: "number", value: 46248.5, text: "46248.5" }, { window }))).toBe(
      "2026-08-14",
    );
    expect(short(readListDate({ kind: "number", value: 34, text: "34" }, { window }))).toBe(
      "date-unreadable",
    );
  });

  it("reads every day in every notation as that day", () => {
    const days = fc
      .integer({ min: 0, max: 365 * 99 })
      .map((offset) => Temporal.PlainDate.from("2000-01-01").add({ days: offset }));
    fc.assert(
      fc.property(days, (day) => {
        const german = `${day.day}.${day.month}.${day.year}`;
        const american = `${day.month}/${day.day}/${day.year}`;
        const serial = day.since("1899-12-30").days;
        const all = [day.toString(), german, american].map((text) => short(read(text, "month-first")));
        all.push(short(readListDate({ kind: "number", value: serial, text: String(serial) }, { window })));
        return all.every((date) => date === day.toString());
      }),
    );
  });

  it("completes every day without a year to a day within the window", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), (offset) => {
        const day = Temporal.PlainDate.from(window.earliest).add({ days: offset });
        return short(read(`${day.day}.${day.month}.`)) === day.toString();
      }),
    );
  });
});
