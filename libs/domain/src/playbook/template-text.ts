import type { FormOfAddress } from "../customer/customer.events.ts";
import type { Language } from "../language/language.ts";
import { type Refusal, refusal } from "../refusal/refusal.ts";
import {
  isPlaceholderName,
  type PlaceholderName,
  type PlaceholderType,
  type PlaceholderValues,
  placeholders,
} from "./placeholder.ts";
import type { AddressedText } from "./playbook.ts";
import { deadlineInWords, exactMomentInWords, onDayInWords } from "./time-in-words.ts";

/** Whom a text is for, and when and where they read it. */
export interface TextReader {
  readonly language: Language;
  readonly formOfAddress: FormOfAddress;
  /** IANA name; whose clock they read. */
  readonly timeZone: string;
  /** RFC 3339 */
  readonly now: string;
}

export type FilledTemplate =
  | { readonly outcome: "filled"; readonly text: string }
  | { readonly outcome: "refused"; readonly refusal: Refusal };

const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}([.,;:]?)/g;
const SENTENCE_END = /[.!?…]$/;

/** English has one form of address. */
export function wordsFor(
  { de, en }: AddressedText,
  language: Language,
  formOfAddress: FormOfAddress,
): string {
  return language === "de" ? de[formOfAddress] : en;
}

/** The names between double braces, known or not, each once, in their order. */
export function placeholdersIn(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(PLACEHOLDER), ([, name = ""]) => name))];
}

/** Whatever looks like a placeholder and is none: unknown names, and braces that belong to nothing. */
export function strangePlaceholders(text: string): readonly string[] {
  const unknown = placeholdersIn(text).filter((name) => !isPlaceholderName(name));
  const rest = text.replaceAll(PLACEHOLDER, "$2").match(/[{}]+/g) ?? [];
  return [...unknown.map((name) => `{{${name}}}`), ...new Set(rest)];
}

/** The names of whatever the values leave open in the version that the reader gets. */
export function openPlaceholders(
  template: AddressedText,
  values: PlaceholderValues,
  { language, formOfAddress }: TextReader,
): readonly string[] {
  const words = wordsFor(template, language, formOfAddress);
  return placeholdersIn(words).filter((name) => filling(name, values) === undefined);
}

/**
 * The template with its values in their places. What a value says is never read as a template again.
 * @returns a refusal that names everything that is not filled, by its label
 * @throws RangeError when a time is no RFC 3339 instant, or a date no ISO date
 */
export function fillTemplate(
  template: AddressedText,
  values: PlaceholderValues,
  reader: TextReader,
): FilledTemplate {
  const words = wordsFor(template, reader.language, reader.formOfAddress);
  const open = openPlaceholders(template, values, reader);
  if (open.length > 0) {
    return {
      outcome: "refused",
      refusal: refusal("placeholders-unfilled", { placeholders: open.join(", ") }),
    };
  }
  const text = words.replaceAll(PLACEHOLDER, (_, name: PlaceholderName, mark: string) =>
    written(placeholders[name].type, filling(name, values) ?? "", mark, reader),
  );
  return { outcome: "filled", text };
}

/**
 * Words with those values in their places that are known already; other placeholders stay for later. A value must hold
 * none itself: it would be read as one then.
 * @throws RangeError when a time is no RFC 3339 instant, or a date no ISO date
 */
export function fillKnown(
  words: string,
  values: PlaceholderValues,
  reader: Omit<TextReader, "formOfAddress">,
): string {
  return words.replaceAll(PLACEHOLDER, (placeholder, name: string, mark: string) => {
    const value = filling(name, values);
    return value === undefined || !isPlaceholderName(name)
      ? placeholder
      : written(placeholders[name].type, value, mark, reader);
  });
}

/** Stands in for a time: a day that both languages read. */
const SOME_DAY = "24.11.2026";

/**
 * The template with something in the place of each placeholder that is as long: a day for a time, dots for anything else.
 * What is found in these words is found at the same place of the template.
 */
export function maskedTemplate(text: string): string {
  return text.replaceAll(/\{\{\s*([^{}]*?)\s*\}\}/g, (placeholder, name: string) => {
    const isTime =
      isPlaceholderName(name) && ["deadline", "moment", "date"].includes(placeholders[name].type);
    return (isTime ? SOME_DAY : "").padEnd(placeholder.length, isTime ? " " : "·");
  });
}

function filling(name: string, values: PlaceholderValues): string | undefined {
  const value = isPlaceholderName(name) ? values[name]?.trim() : undefined;
  return value === "" ? undefined : value;
}

/** @param mark the punctuation behind the placeholder */
function written(
  type: PlaceholderType,
  value: string,
  mark: string,
  { language, timeZone, now }: Omit<TextReader, "formOfAddress">,
): string {
  switch (type) {
    case "text":
      return punctuated(value, mark);
    case "name":
      return value + mark;
    case "deadline":
      return deadlineInWords(value, language, timeZone, now) + mark;
    case "moment":
      return exactMomentInWords(value, language, timeZone, now) + mark;
    case "date":
      return onDayInWords(value, language) + mark;
    default:
      return type satisfies never;
  }
}

/** A sentence ends once, whether the full stop stands in the value or behind it. */
function punctuated(value: string, mark: string): string {
  if (mark === "" || !SENTENCE_END.test(value)) return value + mark;
  return mark === "." ? value : value.replace(/\.$/, "") + mark;
}
