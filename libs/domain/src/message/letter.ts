import type { FormOfAddress } from "../customer/customer.events.ts";
import type { Language } from "../language/language.ts";
import { salutation } from "../playbook/salutation.ts";
import type { Letterhead } from "./message.commands.ts";
import type { Addressing } from "./message.events.ts";

/** How the reader is spoken to. English has one form of address. */
export type Reader = Pick<Addressing, "language" | "formOfAddress">;

/**
 * A message around its paragraphs: the salutation, whom to reply to, and the organization that signs it. In German the
 * first paragraph goes on behind the comma of the salutation, in lower case.
 * @param contactLine the person to reply to
 */
export function letter(
  { language, formOfAddress }: Reader,
  paragraphs: readonly (string | undefined)[],
  contactLine: string | null,
  { addressee, organizationName }: Letterhead,
): string {
  const { contact, closing } = frame(language, formOfAddress);
  return [
    `${salutation(addressee, language, formOfAddress)},`,
    ...paragraphs,
    contactLine ? `${contact}\n${contactLine}` : undefined,
    organizationName ? `${closing}\n${organizationName}` : undefined,
  ]
    .filter((paragraph) => paragraph !== undefined && paragraph !== "")
    .join("\n\n");
}

/** For a message that can be replied to where the organization has not said who is to be reached. */
export function askToReply({ language, formOfAddress }: Reader): string {
  return frame(language, formOfAddress).reply;
}

interface Frame {
  readonly contact: string;
  readonly reply: string;
  readonly closing: string;
}

function frame(language: Language, formOfAddress: FormOfAddress): Frame {
  if (language === "en") return english;
  return formOfAddress === "formal" ? formal : informal;
}

const formal: Frame = {
  contact: "Wenn Sie Fragen haben, erreichen Sie uns so:",
  reply: "Wenn Sie Fragen haben, antworten Sie einfach auf diese Nachricht.",
  closing: "Mit freundlichen Grüßen",
};
const informal: Frame = {
  contact: "Wenn du Fragen hast, erreichst du uns so:",
  reply: "Wenn du Fragen hast, antworte einfach auf diese Nachricht.",
  closing: "Viele Grüße",
};
const english: Frame = {
  contact: "If you have any questions, this is how to reach us:",
  reply: "If you have any questions, just reply to this message.",
  closing: "Kind regards",
};
