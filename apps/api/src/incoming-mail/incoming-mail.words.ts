import type { InEachLanguage, Language } from "klartext/domain";
import type { AttachedFile } from "klartext/mail";

/** Where a mail lies afterwards, as people find it in their mail program. */
const MAILBOX_FOLDER = "Klartext/Taken";

const KIB = 1024;
const MOST_FILES = 50;

export function attachmentsLine(files: readonly AttachedFile[]): InEachLanguage | null {
  if (files.length === 0) return null;
  const list = (language: Language) =>
    files
      .slice(0, MOST_FILES)
      .map(
        ({ name, bytes }) =>
          `${name ?? { de: "ohne Namen", en: "without a name" }[language]} (${size(bytes, language)})`,
      )
      .join(", ");
  return {
    de: `Anhänge: ${list("de")}. Sie liegen im Postfach, Ordner „${MAILBOX_FOLDER}“.`,
    en: `Attachments: ${list("en")}. They lie in the mailbox, folder “${MAILBOX_FOLDER}”.`,
  };
}

export const wordsCut: InEachLanguage = {
  de: `Der Text ist gekürzt. Der ganze liegt im Postfach, Ordner „${MAILBOX_FOLDER}“.`,
  en: `The text is cut. The whole of it lies in the mailbox, folder “${MAILBOX_FOLDER}”.`,
};

export function onlyBeginningRead(bytes: number): InEachLanguage {
  const words = (language: Language) => size(bytes, language);
  return {
    de: `Die Mail ist groß (${words("de")}); gelesen wurde nur ihr Anfang. Die ganze liegt im Postfach, Ordner „${MAILBOX_FOLDER}“.`,
    en: `The mail is large (${words("en")}); only its beginning was read. The whole of it lies in the mailbox, folder “${MAILBOX_FOLDER}”.`,
  };
}

export const olderTextLeftOut: InEachLanguage = {
  de: `Älterer Text ist weggelassen. Die ganze Mail liegt im Postfach, Ordner „${MAILBOX_FOLDER}“.`,
  en: `Older text is left out. The whole mail lies in the mailbox, folder “${MAILBOX_FOLDER}”.`,
};

export const sentByProgram: InEachLanguage = {
  de: "Die Mail kam von einem Programm oder über einen Verteiler. Sie bekommt keine Eingangsbestätigung.",
  en: "The mail came from a program or over a list. It gets no receipt.",
};

export const unreadable: InEachLanguage = {
  de: "Diese Mail konnte Klartext nicht lesen. Sie liegt markiert im Postfach: Öffnen Sie sie dort.",
  en: "Klartext could not read this mail. It lies flagged in the mailbox: open it there.",
};

/** A note for colleagues; what a program wrote is no reply of the customer's. */
export function automaticAnswer(subject: string | null, text: string): InEachLanguage {
  const said = [subject, text].filter((part) => part !== null && part !== "").join("\n\n");
  return {
    de: `Automatische Antwort auf eine unserer Nachrichten:\n\n${said}`,
    en: `Automatic answer to one of our messages:\n\n${said}`,
  };
}

function size(bytes: number, language: Language): string {
  const [value, unit] = bytes < KIB * KIB ? [bytes / KIB, "KB"] : [bytes / (KIB * KIB), "MB"];
  const digits = new Intl.NumberFormat(language, { maximumFractionDigits: value < 10 ? 1 : 0 });
  return `${digits.format(value)} ${unit}`;
}
