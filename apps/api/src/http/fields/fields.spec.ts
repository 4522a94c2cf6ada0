import fc from "fast-check";
import { isCleanText, isDay, isInstant } from "./fields.ts";

describe("a day", () => {
  it.each(["2026-11-24", "2024-02-29", "0001-01-01", "9999-12-31"])("is %s", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    "2026-02-30",
    "2025-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-1-1",
    "20261124",
    "24.11.2026",
    "2026-11-24T00:00",
    "+002026-11-24",
    " 2026-11-24",
    "2026-11-24\n",
    "٢٠٢٦-١١-٢٤",
    "",
    20261124,
    null,
    ["2026-11-24"],
  ])("is not %j", (value) => {
    expect(isDay(value)).toBe(false);
  });
});

describe("an instant", () => {
  it.each(["2026-11-24T16:00:00+01:00", "2026-11-24T15:00:00Z", "2026-11-24T15:00:00.123456789-00:30"])(
    "is %s",
    (text) => {
      expect(isInstant(text)).toBe(true);
    },
  );

  it.each([
    "2026-11-24T16:00:00",
    "2026-11-24 16:00:00Z",
    "2026-11-24T16:00Z",
    "2026-11-24T24:00:00Z",
    "2026-11-24T16:60:00Z",
    "2026-02-30T16:00:00Z",
    "2026-11-24T16:00:00+25:00",
    "2026-11-24T16:00:00+0100",
    "2026-11-24T16:00:00Z[Europe/Berlin]",
    "2026-11-24",
    "now",
    "",
    1_795_000_000_000,
    null,
  ])("is not %j", (value) => {
    expect(isInstant(value)).toBe(false);
  });

  it("is whatever a date writes of itself", () => {
    const days = { min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(days), (date) => {
        expect([isInstant(date.toISOString()), isDay(date.toISOString().slice(0, 10))]).toEqual([true, true]);
      }),
    );
  });
});

describe("clean text", () => {
  it("is any well-formed Unicode without control characters other than tab and line breaks", () => {
    expect(["Grüße 👋🏽 aus 東京", "a\tb\r\nc", "", "e\u0301"].every(isCleanText)).toBe(true);
    expect(["\ud800", "a\udc00", "\u0000", "\u001b[31m", "\u007f", "\u0085", 7, null].some(isCleanText)).toBe(
      false,
    );
  });

  it("survives being written as JSON and read again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        fc.pre(isCleanText(text));
        expect(Buffer.from(JSON.stringify(text)).toString("utf8")).toBe(JSON.stringify(text));
      }),
    );
  });
});
