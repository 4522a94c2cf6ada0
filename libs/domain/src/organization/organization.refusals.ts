export const organizationRefusals = {
  "calendar-faulty": {
    de: "Der Geschäftskalender ist bei {pointer} nicht stimmig ({problem}). Berichtigen Sie die Stelle.",
    en: "The business calendar is not sound at {pointer} ({problem}). Correct that place.",
  },
  "no-reply-period-out-of-bounds": {
    de: "Die Frist ohne Antwort hat {min} bis {max} Arbeitstage. Nennen Sie eine ganze Zahl dazwischen.",
    en: "The period without reply has {min} to {max} working days. Give a whole number between.",
  },
  "actor-retention-out-of-bounds": {
    de: "Wer etwas geändert hat, wird nach {min} bis {max} Monaten gelöscht. Nennen Sie eine ganze Zahl dazwischen.",
    en: "Who changed something is erased after {min} to {max} months. Give a whole number between.",
  },
  "default-language-missing": {
    de: "Die Standardsprache muss eine der Sprachen sein, in denen die Organisation schreibt. Nehmen Sie sie auf oder wählen Sie eine andere.",
    en: "The default language must be one of the languages in which the organization writes. Add it, or choose another one.",
  },
} as const;
