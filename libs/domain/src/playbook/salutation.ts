import type { FormOfAddress } from "../customer/customer.events.ts";
import type { Language } from "../language/language.ts";

/**
 * How a message to a contact person begins, without the comma. The whole name, since nobody's sex or title is known.
 * @param name `null` when nobody is known by name, or the name was erased
 */
export function salutation(name: string | null, language: Language, formOfAddress: FormOfAddress): string {
  const greeting = greetingOf(language, formOfAddress, name !== null);
  return name === null ? greeting : `${greeting} ${name}`;
}

function greetingOf(language: Language, formOfAddress: FormOfAddress, isNamed: boolean): string {
  if (language === "de") return formOfAddress === "formal" ? "Guten Tag" : "Hallo";
  return isNamed && formOfAddress === "formal" ? "Dear" : "Hello";
}
