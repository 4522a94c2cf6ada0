import type { AddressedText } from "../playbook.ts";

/** The paragraphs of a message, without salutation and closing. */
interface Paragraphs {
  readonly de: { readonly formal: readonly string[]; readonly informal: readonly string[] };
  readonly en: readonly string[];
}

const closing: AddressedText = {
  de: {
    formal: "Für Sie da: {{contact.line}}\n\nFreundliche Grüße\n{{organization.name}}",
    informal: "Für dich da: {{contact.line}}\n\nViele Grüße\n{{organization.name}}",
  },
  en: "Here for you: {{contact.line}}\n\nKind regards\n{{organization.name}}",
};

/** A written message: salutation, paragraphs, whom to reply to, and the organization as its sender. */
export function letter({ de, en }: Paragraphs): AddressedText {
  return {
    de: {
      formal: message(de.formal, closing.de.formal),
      informal: message(de.informal, closing.de.informal),
    },
    en: message(en, closing.en),
  };
}

function message(paragraphs: readonly string[], end: string): string {
  return ["{{customer.salutation}},", ...paragraphs, end].join("\n\n");
}
