import type { FormOfAddress } from "../customer/customer.events.ts";
import type { Language } from "../language/language.ts";
import { type FreeText, readable } from "../text/index.ts";

/** At the beginning of a sentence "Sie" and "Ihr" may be anybody: capitals speak to the reader only within one. */
const speaksFormally = /(?<=[\p{L}\p{N},;]\s+)(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/u;
const speaksInformally = /(?<!\p{L})(?:du|dir|dich|dein(?:e[mnrs]?)?)(?!\p{L})/iu;

/**
 * Words that somebody wrote, as far as they can stand in a text to this reader: not those that were erased, nor German
 * ones that clearly speak to the reader in the other form of address.
 */
export function readableTo(
  text: FreeText | null | undefined,
  { language, formOfAddress }: { readonly language: Language; readonly formOfAddress: FormOfAddress },
): string | undefined {
  const words = readable(text);
  if (words === undefined || language !== "de") return words;
  const otherForm = formOfAddress === "formal" ? speaksInformally : speaksFormally;
  return otherForm.test(words) ? undefined : words;
}
