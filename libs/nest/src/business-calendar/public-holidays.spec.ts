import { execFileSync } from "node:child_process";
import { defaultBusinessCalendar, type FederalState, federalStates, workingTime } from "klartext/domain";
import { publicHolidays } from "./public-holidays.ts";

const everywhere = ["01-01", "05-01", "10-03", "12-25", "12-26"];
const easter2026 = ["04-03", "04-06", "05-14", "05-25"];
const easter2027 = ["03-26", "03-29", "05-06", "05-17"];

/** What the states' holiday laws name besides the nine days of all states; Fronleichnam is 2026-06-04. */
const own2026: Readonly<Record<FederalState, readonly string[]>> = {
  BB: ["04-05", "05-24", "10-31"],
  BE: ["03-08"],
  BW: ["01-06", "06-04", "11-01"],
  BY: ["01-06", "06-04", "08-15", "11-01"],
  HB: ["10-31"],
  HE: ["06-04"],
  HH: ["10-31"],
  MV: ["03-08", "10-31"],
  NI: ["10-31"],
  NW: ["06-04", "11-01"],
  RP: ["06-04", "11-01"],
  SH: ["10-31"],
  SL: ["06-04", "08-15", "11-01"],
  SN: ["10-31", "11-18"],
  ST: ["01-06", "10-31"],
  TH: ["09-20", "10-31"],
};

function inOrder(year: number, ...days: readonly string[]): readonly string[] {
  return days.map((day) => `${year}-${day}`).sort();
}

it.each(federalStates)("knows the holidays of %s in 2026", (state) => {
  const expected = inOrder(2026, ...everywhere, ...easter2026, ...own2026[state]);
  expect([...publicHolidays(state, 2026)].sort()).toEqual(expected);
});

it.each([
  ["NW", ["05-27", "11-01"]],
  ["SN", ["10-31", "11-17"]],
  ["TH", ["09-20", "10-31"]],
  ["BE", ["03-08"]],
] as const)("moves the holidays of %s with Easter and Advent in 2027", (state, own) => {
  const expected = inOrder(2027, ...everywhere, ...easter2027, ...own);
  expect([...publicHolidays(state, 2027)].sort()).toEqual(expected);
});

it("leaves municipal holidays and days freed once to the organization's own list", () => {
  expect(publicHolidays("BY", 2026)).not.toContain("2026-08-08");
  expect(publicHolidays("SN", 2026)).not.toContain("2026-06-04");
  expect(publicHolidays("TH", 2026)).not.toContain("2026-06-04");
  expect(publicHolidays("BE", 2028)).not.toContain("2028-06-17");
});

it.each(["Pacific/Kiritimati", "Pacific/Pago_Pago"])("names the same days on a machine in %s", (zone) => {
  const script = `
    import { publicHolidays } from "./public-holidays.ts";
    console.log(JSON.stringify([...publicHolidays("NW", 2026)]));`;
  const answer = execFileSync(process.execPath, ["--no-warnings", "--input-type=module", "-e", script], {
    cwd: import.meta.dirname,
    env: { ...process.env, TZ: zone },
    encoding: "utf8",
  });
  expect(JSON.parse(answer)).toEqual([...publicHolidays("NW", 2026)]);
});

it("makes the same date a working day in one state and none in the next", () => {
  const inState = (federalState: FederalState) =>
    workingTime({ ...defaultBusinessCalendar, federalState }, publicHolidays);
  expect(inState("SN").isWorkingDay("2026-11-18")).toBe(false);
  expect(inState("NW").isWorkingDay("2026-11-18")).toBe(true);
});
