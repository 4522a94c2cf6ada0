import type { Language } from "../language/language.ts";

const locales: Readonly<Record<Language, string>> = { de: "de-DE", en: "en-GB" };

/** RFC 3339 as a time that is promised: "am Dienstag, 24. November, bis 12 Uhr", "by 12:00 on Tuesday, 24 November". */
export function deadlineInWords(instant: string, language: Language, timeZone: string): string {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const isMidnight = zoned.hour === 0 && zoned.minute === 0;
  // Nobody takes 0 o'clock for the end of the day before.
  const day = dayInWords(
    isMidnight ? zoned.toPlainDate().subtract({ days: 1 }) : zoned.toPlainDate(),
    language,
  );
  if (language === "de") return `am ${day}, bis ${isMidnight ? "24 Uhr" : clock(zoned, language)}`;
  return isMidnight ? `by the end of ${day}` : `by ${clock(zoned, language)} on ${day}`;
}

/** RFC 3339 as a moment: "am Dienstag, 24. November, um 15:45 Uhr", "at 15:45 on Tuesday, 24 November". */
export function exactMomentInWords(instant: string, language: Language, timeZone: string): string {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const day = dayInWords(zoned.toPlainDate(), language);
  return language === "de"
    ? `am ${day}, um ${clock(zoned, language)}`
    : `at ${clock(zoned, language)} on ${day}`;
}

/** An ISO date: "am Donnerstag, 31. Dezember 2026", "on Thursday, 31 December 2026". */
export function onDayInWords(date: string, language: Language): string {
  const day = Temporal.PlainDate.from(date);
  return `${language === "de" ? "am" : "on"} ${dayInWords(day, language)} ${day.year}`;
}

function dayInWords(date: Temporal.PlainDate, language: Language): string {
  const part = (options: Intl.DateTimeFormatOptions) => date.toLocaleString(locales[language], options);
  const day = language === "de" ? `${date.day}.` : `${date.day}`;
  return `${part({ weekday: "long" })}, ${day} ${part({ month: "long" })}`;
}

function clock({ hour, minute }: Temporal.ZonedDateTime, language: Language): string {
  const minutes = String(minute).padStart(2, "0");
  if (language === "en") return `${hour}:${minutes}`;
  return minute === 0 ? `${hour} Uhr` : `${hour}:${minutes} Uhr`;
}
