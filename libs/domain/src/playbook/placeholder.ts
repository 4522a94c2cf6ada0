import type { InEachLanguage } from "../language/language.ts";

/**
 * What a value is, and so how it is written: `text` and `name` as they are; `deadline` and `moment` (RFC 3339) and `date`
 * (ISO) as people say them, "am Dienstag, 24. November, bis 12 Uhr" (see `time-in-words.ts`).
 */
export type PlaceholderType = "text" | "name" | "deadline" | "moment" | "date";

/** Where the value comes from; `writer`: whoever uses the template says it, in words that the customer may read. */
export type PlaceholderSource =
  | "contact_person"
  | "customer"
  | "point"
  | "promise"
  | "organization"
  | "emergency"
  | "writer";

export interface Placeholder {
  readonly type: PlaceholderType;
  readonly filledFrom: PlaceholderSource;
  readonly label: InEachLanguage;
  /** A value that fits into every built-in template. */
  readonly example: InEachLanguage;
}

/** Every placeholder that a template may hold. The set only grows: what an organization wrote has to stay fillable. */
export const placeholders = {
  "customer.salutation": {
    type: "text",
    filledFrom: "contact_person",
    label: { de: "Anrede", en: "Salutation" },
    example: { de: "Guten Tag Jana Berger", en: "Dear Jana Berger" },
  },
  "customer.name": {
    type: "name",
    filledFrom: "customer",
    label: { de: "Name des Kunden", en: "Customer's name" },
    example: { de: "Berger Logistik GmbH", en: "Berger Logistik GmbH" },
  },
  "point.number": {
    type: "text",
    filledFrom: "point",
    label: { de: "Nummer des Punkts", en: "Number of the point" },
    example: { de: "OP-2026-0042", en: "OP-2026-0042" },
  },
  "point.matter": {
    type: "text",
    filledFrom: "point",
    label: { de: "Worum es geht (Titel für Kunden)", en: "What it is about (title for customers)" },
    example: { de: "Lieferung der Antriebsrolle", en: "Delivery of the drive roller" },
  },
  "point.whatHappened": {
    type: "text",
    filledFrom: "point",
    label: {
      de: "Was passiert ist (Beschreibung für Kunden)",
      en: "What happened (description for customers)",
    },
    example: {
      de: "Wir haben die falsche Antriebsrolle geliefert.",
      en: "We delivered the wrong drive roller.",
    },
  },
  "point.impact": {
    type: "text",
    filledFrom: "writer",
    label: { de: "Was das für den Kunden heißt", en: "What it means for the customer" },
    example: {
      de: "Die Anlage steht seit Montagmorgen.",
      en: "The line has been down since Monday morning.",
    },
  },
  "point.nextStep": {
    type: "text",
    filledFrom: "point",
    label: { de: "Nächster Schritt (für Kunden)", en: "Next step (for customers)" },
    example: {
      de: "Wir schicken die richtige Rolle mit dem Kurier.",
      en: "We are sending the right roller by courier.",
    },
  },
  "promise.what": {
    type: "text",
    filledFrom: "promise",
    label: { de: "Zusage", en: "Promise" },
    example: { de: "Rückruf mit der Antwort", en: "A call with the answer" },
  },
  "promise.due": {
    type: "deadline",
    filledFrom: "promise",
    label: { de: "Zugesagt bis", en: "Promised for" },
    example: { de: "2026-11-24T12:00:00+01:00", en: "2026-11-24T12:00:00+01:00" },
  },
  "makeGood.what": {
    type: "text",
    filledFrom: "point",
    label: { de: "Wiedergutmachung", en: "Make-good" },
    example: { de: "Die Monatsrate für Dezember entfällt.", en: "There is no charge for December." },
  },
  "contact.line": {
    type: "text",
    filledFrom: "organization",
    label: { de: "Kontaktzeile", en: "Contact line" },
    example: {
      de: "Stefan Koch, 0711 5550-123, s.koch@service.example",
      en: "Stefan Koch, +49 711 5550-123, s.koch@service.example",
    },
  },
  "organization.name": {
    type: "name",
    filledFrom: "organization",
    label: { de: "Name der Organisation", en: "Organization's name" },
    example: { de: "Muster Fördertechnik", en: "Muster Conveyors" },
  },
  "emergency.whatHappened": {
    type: "text",
    filledFrom: "emergency",
    label: { de: "Was alle Betroffenen trifft", en: "What hits everybody affected" },
    example: { de: "Die Bestellannahme im Portal ist ausgefallen", en: "Ordering in the portal failed" },
  },
  "emergency.remedy": {
    type: "text",
    filledFrom: "emergency",
    label: { de: "Was wir dagegen tun", en: "What we are doing about it" },
    example: { de: "Wir stellen auf das zweite System um", en: "We are switching to the second system" },
  },
  "emergency.restoredBy": {
    type: "deadline",
    filledFrom: "emergency",
    label: { de: "Bis wann es behoben ist", en: "When it will be put right" },
    example: { de: "2026-11-24T16:30:00+01:00", en: "2026-11-24T16:30:00+01:00" },
  },
  "emergency.endedAt": {
    type: "moment",
    filledFrom: "emergency",
    label: { de: "Wann es behoben war", en: "When it was put right" },
    example: { de: "2026-11-24T15:45:00+01:00", en: "2026-11-24T15:45:00+01:00" },
  },
  "emergency.cause": {
    type: "text",
    filledFrom: "emergency",
    label: { de: "Ursache", en: "Cause" },
    example: { de: "Ein Speicher war vollgelaufen.", en: "A storage disk had filled up." },
  },
  "emergency.change": {
    type: "text",
    filledFrom: "emergency",
    label: { de: "Was wir deshalb ändern", en: "What we are changing because of it" },
    example: {
      de: "Wir lassen uns ab jetzt eine Woche vorher warnen",
      en: "From now on we are warned a week ahead",
    },
  },
  "question.asked": {
    type: "text",
    filledFrom: "writer",
    label: { de: "Frage des Kunden, in unseren Worten", en: "The customer's question, in our words" },
    example: {
      de: "Passt die neue Rolle auch an die Anlage von 2019?",
      en: "Does the new roller fit the 2019 line as well?",
    },
  },
  "guidance.steps": {
    type: "text",
    filledFrom: "writer",
    label: { de: "Der Weg, Schritt für Schritt", en: "The way, step by step" },
    example: {
      de: "Unter „Aufträge“ den Auftrag wählen, dann auf „Kopieren“ tippen",
      en: "Choose the order under “Orders”, then tap “Copy”",
    },
  },
  "request.wanted": {
    type: "text",
    filledFrom: "writer",
    label: { de: "Wunsch des Kunden, in unseren Worten", en: "The customer's request, in our words" },
    example: { de: "Lieferung noch am Samstag, 21. November", en: "Delivery on Saturday, 21 November" },
  },
  "request.reason": {
    type: "text",
    filledFrom: "writer",
    label: { de: "Grund der Absage", en: "Reason for the refusal" },
    example: { de: "Samstags fahren wir keine Touren", en: "We run no deliveries on Saturdays" },
  },
  "request.alternatives": {
    type: "text",
    filledFrom: "writer",
    label: { de: "Was wir stattdessen anbieten", en: "What we offer instead" },
    example: {
      de: "Abholung am Freitag, 20. November, bis 18 Uhr oder Lieferung am Dienstag, 24. November, um 7 Uhr",
      en: "Collection until 18:00 on Friday, 20 November, or delivery at 7:00 on Tuesday, 24 November",
    },
  },
  "request.choice": {
    type: "text",
    filledFrom: "writer",
    label: { de: "Was der Kunde gewählt hat", en: "What the customer chose" },
    example: {
      de: "Lieferung am Dienstag, 24. November, um 7 Uhr",
      en: "Delivery at 7:00 on Tuesday, 24 November",
    },
  },
  "cancellation.what": {
    type: "text",
    filledFrom: "writer",
    label: { de: "Was gekündigt wird", en: "What is cancelled" },
    example: {
      de: "Wartungsvertrag für die Anlage in Halle 2",
      en: "Service contract for the line in hall 2",
    },
  },
  "cancellation.endsOn": {
    type: "date",
    filledFrom: "writer",
    label: { de: "Letzter Tag des Vertrags", en: "Last day of the contract" },
    example: { de: "2026-12-31", en: "2026-12-31" },
  },
} as const satisfies Readonly<Record<string, Placeholder>>;

export type PlaceholderName = keyof typeof placeholders;

/** Texts and names as they are; deadlines and moments as RFC 3339 instants, dates as ISO dates. */
export type PlaceholderValues = Readonly<Partial<Record<PlaceholderName, string>>>;

export function isPlaceholderName(name: string): name is PlaceholderName {
  return Object.hasOwn(placeholders, name);
}

/** What a placeholder is called where people read of it; an unknown one by its own name. */
export function placeholderLabel(name: string): InEachLanguage {
  return isPlaceholderName(name) ? placeholders[name].label : { de: name, en: name };
}
