import type { FormOfAddress } from "../customer/customer.events.ts";
import type { Language } from "../language/language.ts";
import { salutation } from "../playbook/salutation.ts";
import { deadlineInWords } from "../playbook/time-in-words.ts";
import { readable } from "../text/index.ts";
import type { Letterhead } from "./message.commands.ts";
import type { Addressing } from "./message.events.ts";
import type { Draft, IssuedVersion } from "./message.state.ts";

/**
 * The full text of an acknowledgement as the customer reads it: each part word for word, in the order of the domain page,
 * with the time in words. Parts that are not written yet are left out.
 * @param corrected the version that this one corrects
 */
export function composeAcknowledgement(
  { language, formOfAddress }: Addressing,
  { parts, reason }: Pick<Draft, "parts" | "reason">,
  corrected: Pick<IssuedVersion, "issuedAt"> | undefined,
  { addressee, organizationName, timeZone }: Letterhead,
): string {
  const words = fixedWords(language, formOfAddress);
  const contactLine = readable(parts.contactLine);
  const paragraphs = [
    `${salutation(addressee, language, formOfAddress)},`,
    words.opening,
    corrected &&
      `${words.correction(dayOf(corrected.issuedAt, language, timeZone))} ${readable(reason) ?? ""}`,
    readable(parts.whatHappened),
    readable(parts.impact),
    readable(parts.responsibility),
    readable(parts.remedy),
    parts.dueAt === null ? undefined : words.doneBy(deadlineInWords(parts.dueAt, language, timeZone)),
    readable(parts.makeGood),
    contactLine && `${words.contact}\n${contactLine}`,
    organizationName ? `${words.closing}\n${organizationName}` : undefined,
  ];
  return paragraphs.filter((paragraph) => paragraph !== undefined && paragraph !== "").join("\n\n");
}

interface FixedWords {
  /** In German it goes on behind the comma of the salutation. */
  readonly opening: string;
  readonly correction: (day: string) => string;
  readonly doneBy: (deadline: string) => string;
  readonly contact: string;
  readonly closing: string;
}

function fixedWords(language: Language, formOfAddress: FormOfAddress): FixedWords {
  if (language === "en") {
    return {
      opening: "We made a mistake.",
      correction: (day) => `This corrects our message of ${day}.`,
      doneBy: (deadline) => `This will be done ${deadline}.`,
      contact: "If you have any questions, this is how to reach us:",
      closing: "Kind regards",
    };
  }
  const formal = formOfAddress === "formal";
  return {
    opening: "uns ist ein Fehler passiert.",
    correction: (day) => `Damit berichtigen wir unsere Nachricht vom ${day}.`,
    doneBy: (deadline) => `Erledigt ist das ${deadline}.`,
    contact: formal
      ? "Wenn Sie Fragen haben, erreichen Sie uns so:"
      : "Wenn du Fragen hast, erreichst du uns so:",
    closing: formal ? "Mit freundlichen Grüßen" : "Viele Grüße",
  };
}

const locales: Readonly<Record<Language, string>> = { de: "de-DE", en: "en-GB" };

/** "21. November 2026", "21 November 2026" */
function dayOf(instant: string, language: Language, timeZone: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toLocaleString(locales[language], { dateStyle: "long" });
}
