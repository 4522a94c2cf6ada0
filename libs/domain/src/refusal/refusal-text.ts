import { type ActionState, actionStateWords } from "../corrective-action/action-state.ts";
import { type FieldName, fieldWords } from "../language/field-words.ts";
import type { Language } from "../language/language.ts";
import { moneyInWords } from "../language/money.ts";
import { placeholderLabel } from "../playbook/placeholder.ts";
import { type PointState, stateWords } from "../taxonomy/index.ts";
import type { Refusal } from "./refusal.ts";
import { refusalTexts } from "./refusal-texts.ts";

/** Gives the words for what stands under an id, such as a customer's name or what was promised. */
export type NameOf = (id: string) => string;

/** The rule in the reader's language, and what to do; with everything else that is missing. */
export function refusalText(refusal: Refusal, language: Language, nameOf: NameOf = (id) => id): string {
  const text = refusalTexts[refusal.code][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    inWords(name, refusal.values[name] ?? "", language, nameOf),
  );
  return [text, ...refusal.further.map((other) => refusalText(other, language, nameOf))].join(" ");
}

function inWords(name: string, value: string, language: Language, nameOf: NameOf): string {
  switch (name) {
    case "state":
      return stateWords[value as PointState][language];
    case "actionState":
      return actionStateWords[value as ActionState][language];
    case "field":
      return fieldWords[value as FieldName][language];
    case "limitCents":
      return moneyInWords(Number(value), language);
    case "parts":
      return value
        .split(", ")
        .map((part) => fieldWords[part as FieldName][language])
        .join(", ");
    case "placeholders":
      return value
        .split(", ")
        .map((placeholder) => placeholderLabel(placeholder)[language])
        .join(", ");
    case "customerId":
    case "customers":
    case "promises":
      return value.split(", ").map(nameOf).join(", ");
    default:
      return value;
  }
}
