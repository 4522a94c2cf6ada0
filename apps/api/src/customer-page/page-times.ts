import type { Language } from "klartext/domain";

interface Reader {
  readonly language: Language;
  readonly timeZone: string;
}

const locales: Readonly<Record<Language, string>> = { de: "de-DE", en: "en-GB" };

/** RFC 3339 as a day: "14. November 2026", "14 November 2026". */
export function dayOf(instant: string, { language, timeZone }: Reader): string {
  return Temporal.Instant.from(instant).toLocaleString(locales[language], { timeZone, dateStyle: "long" });
}

/** RFC 3339 as a moment: "14. November 2026 um 09:30", "14 November 2026 at 09:30". */
export function momentOf(instant: string, { language, timeZone }: Reader): string {
  return Temporal.Instant.from(instant).toLocaleString(locales[language], {
    timeZone,
    dateStyle: "long",
    timeStyle: "short",
  });
}
