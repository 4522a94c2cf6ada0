import type { ReaderLanguage } from "../reader-language.ts";

/** What a field has to be, in words, with the bounds in `values`. */
const expectations = {
  json: {
    de: "Erwartet wird gültiges JSON; ab Zeichen {position} ist es keines.",
    en: "Expected is valid JSON; from character {position} on it is none.",
  },
  utf8: { de: "Erwartet wird Text in UTF-8.", en: "Expected is text in UTF-8." },
  depth: {
    de: "Erwartet werden höchstens {max} Ebenen ineinander.",
    en: "Expected are at most {max} levels of nesting.",
  },
  members: {
    de: "Erwartet werden höchstens {max} Felder in einer Anfrage.",
    en: "Expected are at most {max} fields in one request.",
  },
  once: { de: "Dieses Feld darf nur einmal angegeben werden.", en: "This field may be given once only." },
  percent_encoding: {
    de: "Erwartet wird UTF-8 in Prozentkodierung (RFC 3986), zum Beispiel %C3%A4 für ä.",
    en: "Expected is UTF-8 in percent-encoding (RFC 3986), for example %C3%A4 for ä.",
  },
  etag: {
    de: 'Erwartet wird ein einzelnes starkes ETag, so wie es geliefert wurde, zum Beispiel "7".',
    en: 'Expected is a single strong ETag as it was delivered, for example "7".',
  },
  idempotency_key: {
    de: "Erwartet werden 1 bis 200 druckbare ASCII-Zeichen ohne Leerzeichen, am besten eine UUID.",
    en: "Expected are 1 to 200 printable ASCII characters without spaces, best a UUID.",
  },
  position: {
    de: "Erwartet wird eine Position, wie sie die Antwort auf einen Befehl nennt.",
    en: "Expected is a position as a command's answer gives it.",
  },
  cursor: {
    de: "Dieser Cursor gehört nicht zu dieser Abfrage. Bitte ohne Cursor von vorn beginnen.",
    en: "This cursor does not belong to this query. Please start again without a cursor.",
  },
  host: { de: "Erwartet wird die Kopfzeile Host.", en: "Expected is the header Host." },
  message: {
    de: "Erwartet wird die Kennung einer Nachricht an diesen Kunden zu diesem Punkt.",
    en: "Expected is the id of a message to this customer about this point.",
  },
  required: { de: "Dieses Feld muss angegeben werden.", en: "This field is required." },
  unknown: { de: "Dieses Feld ist hier nicht bekannt.", en: "This field is not known here." },
  text: {
    de: "Erwartet wird ein Text von {min} bis {max} Zeichen.",
    en: "Expected is a text of {min} to {max} characters.",
  },
  one_of: { de: "Erwartet wird einer der Werte {values}.", en: "Expected is one of {values}." },
  exactly_one_of: {
    de: "Erwartet wird genau eine dieser Angaben: {values}.",
    en: "Expected is exactly one of these: {values}.",
  },
  two_letters: {
    de: "Erwartet werden mindestens zwei Buchstaben oder Ziffern.",
    en: "Expected are at least two letters or digits.",
  },
  uuid: { de: "Erwartet wird eine UUID.", en: "Expected is a UUID." },
  day: {
    de: "Erwartet wird ein Kalendertag als JJJJ-MM-TT, zum Beispiel 2026-11-24.",
    en: "Expected is a calendar day as YYYY-MM-DD, for example 2026-11-24.",
  },
  day_up_to_today: {
    de: "Erwartet wird ein Tag bis heute.",
    en: "Expected is a day up to today.",
  },
  instant: {
    de: "Erwartet wird ein Zeitpunkt nach RFC 3339 mit Zone, zum Beispiel 2026-11-24T16:00:00+01:00.",
    en: "Expected is a time in RFC 3339 with zone, for example 2026-11-24T16:00:00+01:00.",
  },
  integer: {
    de: "Erwartet wird eine ganze Zahl von {min} bis {max}.",
    en: "Expected is a whole number from {min} to {max}.",
  },
  boolean: { de: "Erwartet wird true oder false.", en: "Expected is true or false." },
  email: { de: "Erwartet wird eine E-Mail-Adresse.", en: "Expected is an e-mail address." },
  webhook_url: {
    de: "Erwartet wird eine Adresse mit https, auf diesem Rechner selbst auch mit http, ohne Benutzername und Passwort.",
    en: "Expected is an address with https, or with http on this very machine, without user name and password.",
  },
  list: {
    de: "Erwartet wird eine Liste von {min} bis {max} verschiedenen Einträgen.",
    en: "Expected is a list of {min} to {max} different entries.",
  },
  object: { de: "Erwartet wird ein JSON-Objekt.", en: "Expected is a JSON object." },
  team: {
    de: "Dieses Team gibt es nicht oder nicht mehr.",
    en: "There is no such team, or it was dissolved.",
  },
  trap: { de: "Diese Servicefalle gibt es nicht.", en: "There is no such trap." },
  customer: { de: "Diesen Kunden gibt es nicht.", en: "There is no such customer." },
  customer_filter: {
    de: "Erwartet wird mindestens eine Bedingung, oder allein „everybody“ für alle Kunden.",
    en: "Expected is at least one condition, or “everybody” alone for all customers.",
  },
  one_way_to_name_customers: {
    de: "Erwartet wird genau eines von customerIds, customerNumbers und filter.",
    en: "Expected is exactly one of customerIds, customerNumbers and filter.",
  },
  affected_customer: {
    de: "Dieser Kunde ist vom Punkt nicht betroffen.",
    en: "This customer is not affected by the point.",
  },
  part_of_customer: {
    de: "Das gehört nicht zu diesem Kunden.",
    en: "This does not belong to this customer.",
  },
  person: {
    de: "Diese Person gibt es nicht oder nicht mehr.",
    en: "There is no such person, or they have left.",
  },
  point: { de: "Diesen Punkt gibt es nicht.", en: "There is no such point." },
  action: { de: "Diese Maßnahme gibt es nicht.", en: "There is no such corrective action." },
  person_or_tool: {
    de: "Erwartet wird entweder eine Person (personId) oder ein Werkzeug (tool).",
    en: "Expected is either a person (personId) or a tool (tool).",
  },
  future_instant: {
    de: "Erwartet wird ein Zeitpunkt in der Zukunft.",
    en: "Expected is a time in the future.",
  },
  time_zone: {
    de: "Erwartet wird der IANA-Name einer Zeitzone, zum Beispiel Europe/Berlin.",
    en: "Expected is the IANA name of a time zone, for example Europe/Berlin.",
  },
  time_of_day: {
    de: "Erwartet wird eine Uhrzeit von 00:00 bis 24:00.",
    en: "Expected is a time of day from 00:00 to 24:00.",
  },
  end_after_begin: {
    de: "Das Ende liegt nach dem Anfang; eine Nachtschicht wird als zwei Zeiten geschrieben.",
    en: "The end comes after the beginning; a night shift is written as two.",
  },
  hours_apart: {
    de: "Die Zeiten eines Tages überschneiden sich nicht.",
    en: "The hours of a day do not overlap.",
  },
  working_day: {
    de: "Wenigstens ein Wochentag hat Arbeitszeiten.",
    en: "At least one weekday has working hours.",
  },
  holiday_or_worked: {
    de: "Dieser Tag ist frei oder wird gearbeitet, nicht beides.",
    en: "This day is off or worked, not both.",
  },
  known_text: {
    de: "Erwartet wird ein Text, wie ihn die Vorschau einer Löschung nennt.",
    en: "Expected is a text as the preview of an erasure names it.",
  },
  erasure_subject: {
    de: "Unter dieser Kennung gibt es niemanden, der gelöscht werden kann.",
    en: "There is nobody under this id who could be erased.",
  },
  without_name: {
    de: "Die Begründung bleibt stehen und darf deshalb den Namen nicht enthalten.",
    en: "The reason stays, so it must not hold the name.",
  },
  other: { de: "Dieser Wert wird hier nicht angenommen.", en: "This value is not accepted here." },
} satisfies Record<string, Record<ReaderLanguage, string>>;

export type Expectation = keyof typeof expectations;

/** Travels through class-validator as its message, so that it can be put into the reader's language at the end. */
export function expectationMessage(expectation: Expectation, values: Record<string, unknown> = {}): string {
  return JSON.stringify({ expectation, values });
}

export function describeExpectation(
  message: string,
  language: ReaderLanguage,
): { code: string; detail: string } {
  const { expectation, values } = parseExpectation(message);
  const detail = expectations[expectation][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(values[name]),
  );
  return { code: expectation, detail };
}

function parseExpectation(message: string): { expectation: Expectation; values: Record<string, unknown> } {
  try {
    const parsed = JSON.parse(message) as { expectation: Expectation; values: Record<string, unknown> };
    return parsed.expectation in expectations ? parsed : { expectation: "other", values: {} };
  } catch {
    // class-validator's own sentence, from a rule that is not ours: an unknown property, an unknown value.
    return { expectation: message.includes("should not exist") ? "unknown" : "other", values: {} };
  }
}
