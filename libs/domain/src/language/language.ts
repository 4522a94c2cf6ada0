export const languages = ["de", "en"] as const;
export type Language = (typeof languages)[number];

/** The same words for every reader. */
export type InEachLanguage = Readonly<Record<Language, string>>;
