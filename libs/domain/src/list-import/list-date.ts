import type { SlashDateOrder } from "./list-mapping.ts";
import { cellText, foldWord, isBlank, type ListCell } from "./list-row.ts";

export type DateProblem =
  | "date-impossible"
  | "date-unreadable"
  | "date-implausible"
  | "date-order-unknown"
  | "date-without-year";

export type DateReading =
  /** `exact` is false when the words said something else than a day, such as a week or a time of day. */
  | { readonly outcome: "date"; readonly date: string; readonly exact: boolean }
  | { readonly outcome: "empty" }
  /** No date, but words worth keeping: "sofort", "laufend", "tbd". */
  | { readonly outcome: "words" }
  | { readonly outcome: "problem"; readonly code: DateProblem };

/** By what a date without a year is completed: the one within a year from `earliest` (ISO date) on. */
export interface YearWindow {
  readonly earliest: string;
}

export interface DateReadingOptions {
  readonly slashDates?: SlashDateOrder | undefined;
  readonly window: YearWindow | null;
}

/** The window of a year that begins `daysBefore` days before a date. */
export function yearFrom(date: string, daysBefore: number): YearWindow {
  return { earliest: Temporal.PlainDate.from(date).subtract({ days: daysBefore }).toString() };
}

/**
 * Reads a date as people write it in a list: German (14.08.2026, 20.8.26, 14.8.), ISO, with month names, with slashes
 * when their order is known, calendar weeks, Excel's serial numbers. An impossible date is a problem, never another
 * date. Two digits of a year mean 2000 to 2079 and 1980 to 1999.
 *
 * A calendar week becomes its Friday: what is due "in KW 34" may still be done on that week's last working day; its
 * Monday would make it overdue as the week begins. Weeks are those of ISO 8601, as in German calendars.
 */
export function readListDate(cell: ListCell, options: DateReadingOptions): DateReading {
  if (cell.kind === "date") return plausible(cell.date.slice(0, 10), cell.date.length === 10);
  if (cell.kind === "number") return fromSerialNumber(cell.value);
  const text = cellText(cell);
  if (isBlank(text)) return { outcome: "empty" };
  if (OPEN_WORDS.has(foldWord(text))) return { outcome: "words" };
  return readText(simplify(text), options);
}

const OPEN_WORDS = new Set(
  "sofort, umgehend, asap, schnellstmöglich, baldmöglichst, zeitnah, kurzfristig, laufend, fortlaufend, lfd, dauerhaft, permanent, ständig, offen, tbd, tba, unklar, nach Absprache, n. A., noch offen, open, ongoing, immediately, now, continuous, pending, to be defined"
    .split(", ")
    .map(foldWord),
);

const MONTHS = [
  ["januar", "jan", "january", "jänner"],
  ["februar", "feb", "february"],
  ["märz", "mär", "mrz", "march", "mar", "maerz"],
  ["april", "apr"],
  ["mai", "may"],
  ["juni", "jun", "june"],
  ["juli", "jul", "july"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "okt", "october", "oct"],
  ["november", "nov"],
  ["dezember", "dez", "december", "dec"],
];

const TIME = String.raw`(?<time>[t ,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?uhr| ?[ap]m|z|[+-]\d{2}:?\d{2})?)?`;
const NAME = "(?<name>[a-zäöü]+)";

const ISO = new RegExp(String.raw`^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})${TIME}$`);
const GERMAN = new RegExp(
  String.raw`^(?<day>\d{1,2})\. ?(?<month>\d{1,2})(?:\. ?(?<year>\d{4}|\d{2})?)?${TIME}$`,
);
const DAY_THEN_NAME = new RegExp(
  String.raw`^(?<day>\d{1,2})(?:\.|st|nd|rd|th)? ?${NAME}\.?,? ?(?<year>\d{4}|\d{2})?${TIME}$`,
);
const NAME_THEN_DAY = new RegExp(
  String.raw`^${NAME}\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})${TIME}$`,
);
const SLASHES = new RegExp(
  String.raw`^(?<first>\d{1,2})(?<sign>[/-])(?<second>\d{1,2})\k<sign>(?<year>\d{4}|\d{2})${TIME}$`,
);
const WEEK_FIRST =
  /^(?:ende )?(?:kw|cw|w|wk|woche|week)\.? ?(?<week>\d{1,2})(?: ?[/.' ] ?(?<year>\d{4}|\d{2})| ?- ?(?<year>\d{4}))?$/;
const WEEK_LAST = /^(?:ende )?(?<week>\d{1,2})\.? ?kw(?: ?[/.' ]? ?(?<year>\d{4}|\d{2}))?$/;
const ISO_WEEK = /^(?<year>\d{4})[- ]?(?:w|kw) ?(?<week>\d{1,2})$/;

const WEEKDAY =
  /^(?:mo(?:n(?:tag|day)?)?|di(?:enstag)?|mi(?:ttwoch)?|do(?:nnerstag)?|fr(?:eitag|i(?:day)?)?|sa(?:mstag|t(?:urday)?)?|so(?:nntag)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|sun(?:day)?)[.,]* (?=\d)/;

/** Lower case, single spaces, without the words around a date: "bis spätestens Fr., 14.08.2026". */
function simplify(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^(?:(?:bis|bis zum|zum|am|spätestens|spät\.|until|by|on|before) ?)+(?=[\d a-zäöü])/, "")
    .trim()
    .replace(WEEKDAY, "");
}

function readText(text: string, options: DateReadingOptions): DateReading {
  if (/^\d{5}$/.test(text)) return fromSerialNumber(Number(text));
  const week = (WEEK_FIRST.exec(text) ?? WEEK_LAST.exec(text) ?? ISO_WEEK.exec(text))?.groups;
  if (week !== undefined) return readWeek(Number(week.week), week.year, options.window);
  const named = (DAY_THEN_NAME.exec(text) ?? NAME_THEN_DAY.exec(text))?.groups;
  if (named !== undefined) {
    const month = MONTHS.findIndex((names) => names.includes(named.name ?? "")) + 1;
    return month === 0 ? problem("date-unreadable") : readDay(named.year, month, named, options.window);
  }
  const slashes = SLASHES.exec(text)?.groups;
  if (slashes !== undefined) return readSlashes(slashes, options);
  const parts = (ISO.exec(text) ?? GERMAN.exec(text))?.groups;
  if (parts === undefined) return problem("date-unreadable");
  return readDay(parts.year, Number(parts.month), parts, options.window);
}

type Groups = Readonly<Record<string, string | undefined>>;

function readSlashes(parts: Groups, { slashDates }: DateReadingOptions): DateReading {
  if (slashDates === undefined) return problem("date-order-unknown");
  const [day, month] = slashDates === "day-first" ? [parts.first, parts.second] : [parts.second, parts.first];
  return readDay(parts.year, Number(month), { day, time: parts.time }, null);
}

function readDay(
  year: string | undefined,
  month: number,
  parts: Groups,
  window: YearWindow | null,
): DateReading {
  const exact = /[1-9]/.test(parts.time ?? "") === false;
  const inYear = (full: number) => dayOf(full, month, Number(parts.day));
  if (year !== undefined) return plausible(inYear(fullYear(year)), exact);
  return completed(inYear, exact, window);
}

function readWeek(week: number, year: string | undefined, window: YearWindow | null): DateReading {
  if (year === undefined) return completed((full) => fridayOf(full, week), false, window);
  // "KW 34/35" is two weeks, not a week of 2035.
  if (year.length === 2 && Number(year) === week + 1) return problem("date-unreadable");
  return plausible(fridayOf(fullYear(year), week), false);
}

/** The one date within the window; none there (29.2., KW 53) is impossible. */
function completed(
  inYear: (year: number) => string | null,
  exact: boolean,
  window: YearWindow | null,
): DateReading {
  if (window === null) return problem("date-without-year");
  const first = Temporal.PlainDate.from(window.earliest);
  const end = first.add({ years: 1 }).toString();
  const found = [first.year - 1, first.year, first.year + 1]
    .map(inYear)
    .find((date) => date !== null && date >= window.earliest && date < end);
  return found == null ? problem("date-impossible") : { outcome: "date", date: found, exact };
}

function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 4) return number;
  return number < 80 ? 2000 + number : 1900 + number;
}

function dayOf(year: number, month: number, day: number): string | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" }).toString();
  } catch {
    return null;
  }
}

function fridayOf(year: number, week: number): string | null {
  // 4 January always lies in week 1.
  const inFirstWeek = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const friday = inFirstWeek.add({ days: 5 - inFirstWeek.dayOfWeek + 7 * (week - 1) });
  return friday.weekOfYear === week && friday.yearOfWeek === year ? friday.toString() : null;
}

/** Excel counts days, 1 being 1 January 1900, with a 29 February 1900 that never was. */
function fromSerialNumber(serial: number): DateReading {
  if (serial < 29_221 || serial > 73_415) return problem("date-unreadable");
  const date = Temporal.PlainDate.from("1899-12-30").add({ days: Math.floor(serial) });
  return plausible(date.toString(), Number.isInteger(serial));
}

function plausible(date: string | null, exact: boolean): DateReading {
  if (date === null) return problem("date-impossible");
  if (date < "1980" || date >= "2100") return problem("date-implausible");
  return { outcome: "date", date, exact };
}

function problem(code: DateProblem): DateReading {
  return { outcome: "problem", code };
}
