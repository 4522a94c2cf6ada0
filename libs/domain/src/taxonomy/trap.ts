/** A kind of service failure. Ids 1 to 18 are built in and stable; an organization adds its own from 101 on. */
export interface Trap {
  readonly id: number;
  readonly de: string;
  readonly en: string;
}

export const FIRST_OWN_TRAP_ID = 101;

/** The domain page's list. */
export const builtInTraps: readonly Trap[] = [
  { id: 1, de: "Unpersönliche Behandlung", en: "Impersonal treatment" },
  { id: 2, de: "Ziele und Vorlieben des Kunden unbekannt", en: "Customer's goals and preferences unknown" },
  {
    id: 3,
    de: "Unzufriedenheit nicht gesehen oder nicht beantwortet",
    en: "Dissatisfaction not seen or not answered",
  },
  { id: 4, de: "Antwort zu spät oder an der Frage vorbei", en: "Answer late or beside the point" },
  {
    id: 5,
    de: "Feedback nicht erbeten oder ohne Reaktion",
    en: "Feedback not asked for or without reaction",
  },
  { id: 6, de: "Selbsthilfe fehlt oder nützt nichts", en: "Self-service missing or useless" },
  { id: 7, de: "Lange Wartezeit", en: "Long wait" },
  { id: 8, de: "Dieselben Daten erneut erfragt", en: "Same data asked for again" },
  { id: 9, de: "Erzwungener Kanalwechsel", en: "Forced channel switch" },
  { id: 10, de: "Weitergereicht", en: "Passed around" },
  { id: 11, de: "Erneuter Kontakt nötig", en: "Repeat contact needed" },
  { id: 12, de: "Umstände und Mühe", en: "Hassle" },
  { id: 13, de: "Service von der Stange", en: "One-size-fits-all service" },
  { id: 14, de: "Unhöflicher oder ungeschickter Umgang", en: "Rude or clumsy handling" },
  { id: 15, de: "Umständliche Regeln", en: "Cumbersome rules" },
  { id: 16, de: "Zu wenig Information zum Produkt", en: "Too little product information" },
  { id: 17, de: "Zu viele Wahlmöglichkeiten", en: "Too many options" },
  { id: 18, de: "Vertrauen verloren", en: "Trust lost" },
];
