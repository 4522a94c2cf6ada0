import type { FormOfAddress } from "../customer/customer.events.ts";
import { type InEachLanguage, type Language, momentInWords } from "../language/index.ts";
import type { MessageKind } from "../wording/message-kind.ts";

/**
 * A message as its addressee may read it. There is no field for anything else, so nothing else can get into a mail or to
 * a webhook.
 */
export interface WrittenMessage {
  readonly kind: MessageKind;
  readonly language: Language;
  readonly formOfAddress: FormOfAddress;
  /** `OP-2026-0042` */
  readonly pointNumber: string;
  readonly tellableTitle: string | null;
  /** Word for word. */
  readonly text: string;
  /** The version that it corrects; the time is RFC 3339. */
  readonly corrects: {
    readonly version: number;
    readonly issuedAt: string;
    readonly reason: string | null;
  } | null;
  /** To the addressee's own page. */
  readonly link: string | null;
}

const subjects: Readonly<Record<MessageKind, InEachLanguage>> = {
  receipt: { de: "Eingangsbestätigung", en: "Confirmation of receipt" },
  acknowledgement: { de: "Zu unserem Fehler", en: "About our mistake" },
  status_update: { de: "Zwischenstand", en: "Status update" },
  advance_notice: { de: "Vorabinformation", en: "Advance notice" },
  emergency_notice: { de: "Wichtige Information", en: "Important information" },
  solution_notice: { de: "Lösung", en: "Solution" },
  refusal: { de: "Unsere Antwort", en: "Our answer" },
  boundary_warning: { de: "Zu unserem Gespräch", en: "About our conversation" },
  cancellation_confirmation: { de: "Kündigungsbestätigung", en: "Confirmation of cancellation" },
  changed_notice: { de: "Was wir geändert haben", en: "What we changed" },
};

/** `OP-2026-0042: Zwischenstand – Lieferung der Antriebsrolle` */
export function subjectOf({ kind, language, pointNumber, tellableTitle, corrects }: WrittenMessage): string {
  const correction = { de: "Berichtigung: ", en: "Correction: " }[language];
  const about = tellableTitle === null ? "" : ` – ${tellableTitle}`;
  return `${pointNumber}: ${corrects === null ? "" : correction}${subjects[kind][language]}${about}`;
}

/**
 * The text word for word, with what belongs around it in a letter.
 * @param timeZone IANA name
 */
export function letterOf(message: WrittenMessage, timeZone: string): string {
  return [correctionIn(message, timeZone), message.text, foot(message)]
    .filter((part) => part !== null)
    .join("\n\n");
}

/** An acknowledgement says itself what it corrects. */
function correctionIn({ kind, language, corrects }: WrittenMessage, timeZone: string): string | null {
  if (corrects === null || kind === "acknowledgement") return null;
  const { issuedAt, reason } = corrects;
  const moment = momentInWords(issuedAt, language, timeZone);
  const words = {
    de: `Diese Nachricht berichtigt unsere Nachricht vom ${moment}.`,
    en: `This message corrects our message of ${moment}.`,
  }[language];
  return reason === null ? words : `${words} ${reason}`;
}

function foot({ language, formOfAddress, link }: WrittenMessage): string | null {
  if (link === null) return null;
  const [before, after] = footWords(language, formOfAddress);
  return `${before}\n${link}\n${after}`;
}

function footWords(language: Language, formOfAddress: FormOfAddress): readonly [string, string] {
  if (language === "en") {
    return ["This is where all messages and the current state are:", "The link is meant for you alone."];
  }
  return formOfAddress === "formal"
    ? ["Hier finden Sie alle Nachrichten und den Stand:", "Der Link ist nur für Sie bestimmt."]
    : ["Hier findest du alle Nachrichten und den Stand:", "Der Link ist nur für dich bestimmt."];
}
