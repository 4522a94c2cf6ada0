import { type FederalState, federalStates, type PublicHolidays } from "klartext/domain";

/** Public holidays as plain data, which can go over to a thread. */
export type HolidayTable = Readonly<Record<string, readonly string[]>>;

/** Dates of points lie in these years; outside them no public holiday counts. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2060;

export function holidayTable(publicHolidays: PublicHolidays): HolidayTable {
  const table: Record<string, readonly string[]> = {};
  for (const state of federalStates) {
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++)
      table[key(state, year)] = [...publicHolidays(state, year)];
  }
  return table;
}

export function fromHolidayTable(table: HolidayTable): PublicHolidays {
  return (state, year) => new Set(table[key(state, year)] ?? []);
}

function key(state: FederalState, year: number): string {
  return `${state}-${year}`;
}
