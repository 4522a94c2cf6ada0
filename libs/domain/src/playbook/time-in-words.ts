import type { Language } from "../language/language.ts";

/** Monday first, January first. Written out: asking the runtime for them takes longer than all the rest of a sentence. */
const weekdays: Readonly<Record<Language, readonly string[]>> = {
  de: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};
const months: Readonly<Record<Language, readonly string[]>> = {
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/**
 * RFC 3339 as a time that is promised: "am Dienstag, 24. November, bis 12 Uhr", "by 12:00 on Tuesday, 24 November".
 * @param now RFC 3339; the year is said only where it is another one: "am Dienstag, 5. Januar 2027, bis 12 Uhr"
 */
export function deadlineInWords(instant: string, language: Language, timeZone: string, now: string): string {
  if (language === "en") return `by ${dueInWords(instant, language, timeZone, now)}`;
  const { day, time } = endOf(instant, language, timeZone, now);
  return `am ${day}, bis ${time ?? "24 Uhr"}`;
}

/** The same to go on behind "bis", "für" or "by": "Dienstag, 24. November, 12 Uhr", "12:00 on Tuesday, 24 November". */
export function dueInWords(instant: string, language: Language, timeZone: string, now: string): string {
  const { day, time } = endOf(instant, language, timeZone, now);
  if (language === "de") return `${day}, ${time ?? "24 Uhr"}`;
  return time === null ? `the end of ${day}` : `${time} on ${day}`;
}

/** Nobody takes 0 o'clock for the end of the day before: `null` is that end. */
function endOf(
  instant: string,
  language: Language,
  timeZone: string,
  now: string,
): { day: string; time: string | null } {
  const zoned = inZone(instant, timeZone);
  const isMidnight = zoned.hour === 0 && zoned.minute === 0;
  const date = isMidnight ? zoned.toPlainDate().subtract({ days: 1 }) : zoned.toPlainDate();
  return {
    day: dayOfYearInWords(date, language, inZone(now, timeZone).year),
    time: isMidnight ? null : clock(zoned, language),
  };
}

/**
 * RFC 3339 as a moment: "am Dienstag, 24. November, um 15:45 Uhr", "at 15:45 on Tuesday, 24 November".
 * @param now RFC 3339; the year is said only where it is another one
 */
export function exactMomentInWords(
  instant: string,
  language: Language,
  timeZone: string,
  now: string,
): string {
  const zoned = inZone(instant, timeZone);
  const day = dayOfYearInWords(zoned.toPlainDate(), language, inZone(now, timeZone).year);
  return language === "de"
    ? `am ${day}, um ${clock(zoned, language)}`
    : `at ${clock(zoned, language)} on ${day}`;
}

/** An ISO date: "am Donnerstag, 31. Dezember 2026", "on Thursday, 31 December 2026". */
export function onDayInWords(date: string, language: Language): string {
  const day = Temporal.PlainDate.from(date);
  return `${language === "de" ? "am" : "on"} ${dayInWords(day, language)} ${day.year}`;
}

function inZone(instant: string, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
}

function dayOfYearInWords(date: Temporal.PlainDate, language: Language, thisYear: number): string {
  const day = dayInWords(date, language);
  return date.year === thisYear ? day : `${day} ${date.year}`;
}

function dayInWords(date: Temporal.PlainDate, language: Language): string {
  return `${weekdays[language][date.dayOfWeek - 1]}, ${dayOfMonthInWords(date, language)}`;
}

/** "24. November", "24 November" */
export function dayOfMonthInWords(date: Temporal.PlainDate, language: Language): string {
  const day = language === "de" ? `${date.day}.` : `${date.day}`;
  return `${day} ${months[language][date.month - 1]}`;
}

function clock({ hour, minute }: Temporal.ZonedDateTime, language: Language): string {
  const minutes = String(minute).padStart(2, "0");
  if (language === "en") return `${hour}:${minutes}`;
  return minute === 0 ? `${hour} Uhr` : `${hour}:${minutes} Uhr`;
}
