import type { Language } from "./language.ts";

const locales: Readonly<Record<Language, string>> = { de: "de-DE", en: "en-GB" };

/** Cents of a euro as they are read: `49,90 €`, `€49.90`. */
export function moneyInWords(cents: number, language: Language): string {
  return (cents / 100).toLocaleString(locales[language], { style: "currency", currency: "EUR" });
}
