import type { FieldName } from "../language/field-words.ts";
import { type Refusal, refusal } from "../refusal/refusal.ts";
import type { FreeText } from "./free-text.ts";
import { NAME_MAX_LENGTH, TEXT_MAX_LENGTH, TITLE_MAX_LENGTH } from "./text-limits.ts";

type Words = Readonly<Partial<Record<FieldName, FreeText | null | undefined>>>;

const maxLengths: Readonly<Partial<Record<FieldName, number>>> = {
  title: TITLE_MAX_LENGTH,
  tellableTitle: TITLE_MAX_LENGTH,
  name: NAME_MAX_LENGTH,
  role: NAME_MAX_LENGTH,
  label: NAME_MAX_LENGTH,
  listName: NAME_MAX_LENGTH,
  tool: NAME_MAX_LENGTH,
  de: NAME_MAX_LENGTH,
  en: NAME_MAX_LENGTH,
  customerNumber: NAME_MAX_LENGTH,
  product: NAME_MAX_LENGTH,
  serialNumber: NAME_MAX_LENGTH,
  email: NAME_MAX_LENGTH,
  phone: NAME_MAX_LENGTH,
};

/** The first of the given words that is blank or too long; words that are not there (`null`) are fine. */
export function faultyWords(words: Words): Refusal | undefined {
  for (const [field, text] of Object.entries(words)) {
    if (typeof text !== "string") continue;
    if (text.trim() === "") return refusal("text-missing", { field });
    const maxLength = maxLengths[field as FieldName] ?? TEXT_MAX_LENGTH;
    if (text.length > maxLength) return refusal("text-too-long", { field, maxLength: String(maxLength) });
  }
  return undefined;
}
