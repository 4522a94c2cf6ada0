import { getHolidays } from "feiertagejs";
import type { PublicHolidays } from "klartext/domain";

/**
 * The public holidays that a state's law names, by today's law.
 *
 * Mariä Himmelfahrt counts for all of BY, though it is one only in municipalities with more Catholics than
 * Protestants: elsewhere it belongs into `workingHolidays`. Not included, hence a matter of `extraHolidays`: the
 * Augsburg peace festival, Fronleichnam in some municipalities of SN and TH, and days that a state frees once,
 * such as 2028-06-17 in BE. Christmas Eve and New Year's Eve are public holidays nowhere.
 */
export const publicHolidays: PublicHolidays = (federalState, year) =>
  // `dateString` would depend on the machine's time zone; `date` is noon in UTC.
  new Set(getHolidays(year, federalState).map(({ date }) => date.toISOString().slice(0, 10)));
