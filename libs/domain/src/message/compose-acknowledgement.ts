import type { Language } from "../language/language.ts";
import { deadlineInWords } from "../playbook/time-in-words.ts";
import { readable } from "../text/index.ts";
import { letter, type Reader } from "./letter.ts";
import type { Letterhead } from "./message.commands.ts";
import type { Draft, IssuedVersion } from "./message.state.ts";

/**
 * The full text of an acknowledgement as the customer reads it: each part word for word, in the order of the domain page,
 * with the time in words. Parts that are not written yet are left out.
 * @param corrected the version that this one corrects
 */
export function composeAcknowledgement(
  reader: Reader,
  { parts, reason }: Pick<Draft, "parts" | "reason">,
  corrected: Pick<IssuedVersion, "issuedAt"> | undefined,
  letterhead: Letterhead,
): string {
  const { timeZone, now } = letterhead;
  const { language } = reader;
  const words = fixedWords(language);
  const paragraphs = [
    words.opening,
    corrected &&
      `${words.correction(dayOf(corrected.issuedAt, language, timeZone))} ${readable(reason) ?? ""}`,
    readable(parts.whatHappened),
    readable(parts.impact),
    readable(parts.responsibility),
    readable(parts.remedy),
    parts.dueAt === null ? undefined : words.doneBy(deadlineInWords(parts.dueAt, language, timeZone, now)),
    readable(parts.makeGood),
  ];
  return letter(reader, paragraphs, readable(parts.contactLine) ?? null, letterhead);
}

interface FixedWords {
  /** In German it goes on behind the comma of the salutation. */
  readonly opening: string;
  readonly correction: (day: string) => string;
  readonly doneBy: (deadline: string) => string;
}

function fixedWords(language: Language): FixedWords {
  if (language === "en") {
    return {
      opening: "We made a mistake.",
      correction: (day) => `This message corrects the one of ${day}.`,
      doneBy: (deadline) => `This will be done ${deadline}.`,
    };
  }
  return {
    opening: "uns ist ein Fehler passiert.",
    correction: (day) => `Diese Nachricht berichtigt die vom ${day}.`,
    doneBy: (deadline) => `Das ist ${deadline} erledigt.`,
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
