import { type InEachLanguage, type Language, momentInWords } from "../language/index.ts";
import type { GivingUpReason, PassingProblem, Settlement } from "./delivery.events.ts";
import type { Delivery } from "./delivery.state.ts";

/** What keeps messages from being sent at all, until the organization or the operator has settled it. */
export type DeliveryHindrance = "mail_not_set_up" | "way_not_set";

const hindranceWords: Readonly<Record<DeliveryHindrance, InEachLanguage>> = {
  mail_not_set_up: {
    de: "Wartet: Der E-Mail-Versand ist nicht eingerichtet. Wer Klartext betreibt, setzt KLARTEXT_SMTP_URL und KLARTEXT_MAIL_FROM und startet neu; bis dahin bitte auf anderem Weg mitteilen.",
    en: "Waiting: sending e-mail is not set up. Whoever runs Klartext sets KLARTEXT_SMTP_URL and KLARTEXT_MAIL_FROM and starts it again; until then please tell the customer in another way.",
  },
  way_not_set: {
    de: "Wartet: Für diesen Kanal ist kein Zustellweg festgelegt. Die Administration legt ihn unter /v1/delivery-ways fest; bis dahin bitte auf anderem Weg mitteilen.",
    en: "Waiting: no delivery way is set for this channel. An administrator sets it under /v1/delivery-ways; until then please tell the customer in another way.",
  },
};

const problemWords: Readonly<Record<PassingProblem, InEachLanguage>> = {
  not_reachable: {
    de: "Der empfangende Server war nicht erreichbar.",
    en: "The receiving server could not be reached.",
  },
  no_answer: {
    de: "Der empfangende Server hat nicht rechtzeitig geantwortet.",
    en: "The receiving server did not answer in time.",
  },
  cut_off: {
    de: "Die Verbindung ist während der Übergabe abgebrochen.",
    en: "The connection was cut while the message was handed over.",
  },
  refused_for_now: {
    de: "Der empfangende Server nimmt sie vorübergehend nicht an.",
    en: "The receiving server does not take it for the time being.",
  },
  login_refused: {
    de: "Unser Mailserver hat die Anmeldung abgelehnt; wer Klartext betreibt, prüft KLARTEXT_SMTP_URL.",
    en: "Our mail server refused the login; whoever runs Klartext checks KLARTEXT_SMTP_URL.",
  },
  sender_refused: {
    de: "Unser Mailserver lehnt den Absender ab; wer Klartext betreibt, prüft KLARTEXT_MAIL_FROM.",
    en: "Our mail server refuses the sender; whoever runs Klartext checks KLARTEXT_MAIL_FROM.",
  },
  server_failed: {
    de: "Der empfangende Server hat einen Fehler gemeldet.",
    en: "The receiving server reported an error.",
  },
};

const givenUpWords: Readonly<Record<GivingUpReason, InEachLanguage>> = {
  no_contact_person: {
    de: "Die Nachricht nennt keinen Ansprechpartner beim Kunden. Bitte auf anderem Weg mitteilen und hier erledigen, oder eine neue an einen Ansprechpartner schreiben.",
    en: "The message names no contact person at the customer. Please tell them in another way and settle it here, or write a new one to a contact person.",
  },
  contact_person_gone: {
    de: "Den Ansprechpartner gibt es beim Kunden nicht mehr. Bitte einem anderen schreiben und diese Zustellung erledigen.",
    en: "The contact person is no longer with the customer. Please write to another one and settle this delivery.",
  },
  address_missing: {
    de: "Der Ansprechpartner hat keine E-Mail-Adresse. Bitte beim Kunden eintragen und die Zustellung wiederholen.",
    en: "The contact person has no e-mail address. Please add it to the customer's record and retry the delivery.",
  },
  text_erased: {
    de: "Der Text wurde gelöscht, bevor er gesendet war. Bitte bei Bedarf eine neue Nachricht schreiben und diese Zustellung erledigen.",
    en: "The text was erased before it was sent. Please write a new message if needed and settle this delivery.",
  },
  refused: {
    de: "Der empfangende Server lehnt sie ab. Bitte die Adresse prüfen und die Zustellung wiederholen, oder den Kunden auf anderem Weg erreichen.",
    en: "The receiving server refuses it. Please check the address and retry the delivery, or reach the customer in another way.",
  },
  webhook_gone: {
    de: "Die Gegenstelle dieses Kanals gibt es nicht mehr. Bitte unter /v1/delivery-ways eine neue festlegen und die Zustellung wiederholen.",
    en: "The receiver of this channel is gone. Please set a new one under /v1/delivery-ways and retry the delivery.",
  },
  kept_failing: {
    de: "Alle Versuche über drei Tage sind gescheitert. Bitte den Kunden auf anderem Weg erreichen, oder die Zustellung wiederholen.",
    en: "All attempts over three days have failed. Please reach the customer in another way, or retry the delivery.",
  },
  too_old: {
    de: "Die Nachricht war über eine Woche alt, bevor sie gesendet werden konnte. Bitte prüfen, ob sie noch stimmt: dann die Zustellung wiederholen, sonst eine neue schreiben und diese erledigen.",
    en: "The message was more than a week old before it could be sent. Please check whether it still holds: then retry the delivery, otherwise write a new one and settle this.",
  },
};

const settledWords: Readonly<Record<Settlement, InEachLanguage>> = {
  told_otherwise: { de: "Auf anderem Weg mitgeteilt.", en: "Told in another way." },
  not_needed: { de: "Nicht mehr nötig.", en: "No longer needed." },
};

export interface DeliveryReader {
  readonly language: Language;
  /** IANA name */
  readonly timeZone: string;
}

/** What has become of a message, and what is to be done about it, for staff. */
export function deliverySentence(
  delivery: Omit<Delivery, "subject">,
  hindrance: DeliveryHindrance | null,
  { language, timeZone }: DeliveryReader,
): string {
  const { state, dueAt, acceptedAt, problem, givenUpFor, bounced, settled } = delivery;
  const words = stateWords(language);
  const at = (instant: string | null) => (instant === null ? "" : momentInWords(instant, language, timeZone));
  const because = problem === null ? "" : ` ${problemWords[problem][language]}`;
  switch (state) {
    case "waiting":
      return hindrance === null ? words.waiting : hindranceWords[hindrance][language];
    case "under_way":
      return words.underWay;
    case "put_off":
      return hindrance === null ? words.putOff(at(dueAt)) + because : hindranceWords[hindrance][language];
    case "accepted":
      return words.accepted(at(acceptedAt)) + (bounced === null ? "" : ` ${words.delayed}`);
    case "failed":
      return words.failed + (givenUpFor === null ? "" : ` ${givenUpWords[givenUpFor][language]}`) + because;
    case "bounced":
      return words.bounced;
    case "settled":
      return settled === null ? "" : settledWords[settled][language];
    case "recorded_only":
      return words.recordedOnly;
    default:
      return state satisfies never;
  }
}

function stateWords(language: Language) {
  if (language === "en") {
    return {
      waiting: "Is about to be sent.",
      underWay: "Is being sent.",
      putOff: (moment: string) => `Not sent yet; the next attempt is on ${moment}.`,
      accepted: (moment: string) => `Accepted by the receiving server on ${moment}.`,
      delayed: "It reports that it has not been able to deliver it yet and goes on trying.",
      failed: "Not delivered.",
      bounced:
        "Came back: the receiving server could not deliver it. Please check the address and retry the delivery, or reach the customer in another way.",
      recordedOnly: "Recorded, not sent by Klartext.",
    };
  }
  return {
    waiting: "Wird gleich gesendet.",
    underWay: "Wird gerade gesendet.",
    putOff: (moment: string) => `Noch nicht gesendet; nächster Versuch am ${moment}.`,
    accepted: (moment: string) => `Vom empfangenden Server angenommen am ${moment}.`,
    delayed: "Er meldet, dass er sie noch nicht zustellen konnte und es weiter versucht.",
    failed: "Nicht zugestellt.",
    bounced:
      "Zurückgekommen: Der empfangende Server konnte sie nicht zustellen. Bitte die Adresse prüfen und die Zustellung wiederholen, oder den Kunden auf anderem Weg erreichen.",
    recordedOnly: "Festgehalten, nicht von Klartext gesendet.",
  };
}
