import type { Language } from "./language.ts";

const locales: Readonly<Record<Language, string>> = { de: "de-DE", en: "en-GB" };
const months: Readonly<Record<Language, "2-digit" | "short">> = { de: "2-digit", en: "short" };

/** An ISO date as it is read: `14.08.2026`, `14 Aug 2026`. */
export function dateInWords(date: string, language: Language): string {
  return Temporal.PlainDate.from(date).toLocaleString(locales[language], {
    day: "2-digit",
    month: months[language],
    year: "numeric",
  });
}

/** An RFC 3339 instant as it is read in a time zone: `14.08.2026, 09:30`, `14 Aug 2026, 09:30`. */
export function momentInWords(instant: string, language: Language, timeZone: string): string {
  return Temporal.Instant.from(instant).toLocaleString(locales[language], {
    timeZone,
    day: "2-digit",
    month: months[language],
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
}
