import { deadlineInWords } from "../playbook/time-in-words.ts";
import { type Matter, matterInWords } from "../status-answer/index.ts";
import { askToReply, letter, type Reader } from "./letter.ts";
import type { Letterhead } from "./message.commands.ts";

/** What a receipt may say of a point: there is no field for internal words, a colleague or another customer. */
export interface ReceiptFacts {
  /** `OP-2026-0042` */
  readonly pointNumber: string;
  readonly matter: Matter;
  /** RFC 3339, when the first answer comes; `null`: the organization promises no time for this way. */
  readonly firstAnswerBy: string | null;
  /** The person to reply to; without one the customer is asked to reply to the receipt. */
  readonly contactLine: string | null;
  /** RFC 3339 */
  readonly now: string;
}

/** Thanks, what arrived, by when the first answer comes, and whom to reply to. */
export function composeReceipt(
  reader: Reader,
  { pointNumber, matter, firstAnswerBy, contactLine, now }: ReceiptFacts,
  letterhead: Letterhead,
): string {
  const { timeZone } = letterhead;
  const { language } = reader;
  const words = receiptWords(reader);
  const { nominative } = matterInWords(matter, { ...reader, timeZone, now });
  return letter(
    reader,
    [
      words.thanks,
      words.arrived(capitalized(nominative), pointNumber),
      firstAnswerBy === null
        ? undefined
        : words.firstAnswer(deadlineInWords(firstAnswerBy, language, timeZone, now)),
      contactLine === null ? askToReply(reader) : undefined,
    ],
    contactLine,
    letterhead,
  );
}

interface ReceiptWords {
  readonly thanks: string;
  readonly arrived: (matter: string, number: string) => string;
  readonly firstAnswer: (deadline: string) => string;
}

function receiptWords({ language, formOfAddress }: Reader): ReceiptWords {
  if (language === "en") {
    return {
      thanks: "Thank you for getting in touch with us.",
      arrived: (matter, number) => `${matter} has arrived. It has the number ${number}.`,
      firstAnswer: (deadline) => `You will have a first answer from us ${deadline}.`,
    };
  }
  const formal = formOfAddress === "formal";
  return {
    thanks: formal
      ? "danke, dass Sie sich bei uns gemeldet haben."
      : "danke, dass du dich bei uns gemeldet hast.",
    arrived: (matter, number) => `${matter} ist bei uns angekommen. Die Nummer dazu ist ${number}.`,
    firstAnswer: (deadline) =>
      `Eine erste Antwort ${formal ? "bekommen Sie" : "bekommst du"} von uns ${deadline}.`,
  };
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
