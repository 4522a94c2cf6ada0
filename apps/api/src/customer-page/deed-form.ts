import { isCleanText } from "../http/fields/fields.ts";
import type { DeedWords, PageWords } from "./page-words.ts";

/** So many characters fit into a body of 64 KiB, however they are encoded. */
export const MOST_CHARACTERS = 5_000;

/** What can be filled in. */
export type FormField = TextField | ChoiceField;

interface TextField {
  readonly kind: "text";
  readonly name: string;
  readonly label: string;
  readonly hint: string | null;
  readonly required: boolean;
}

export interface ChoiceField {
  readonly kind: "choice";
  readonly name: string;
  readonly label: string;
  readonly hint: string | null;
  readonly required: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** A row of numbers rather than a list. */
  readonly scale: boolean;
}

/** One deed as it is offered: the fields to fill in, and what it brings about. */
export interface DeedForm {
  readonly deed: string;
  readonly action: string;
  readonly words: DeedWords;
  /** What else is going to happen, as the point stands. */
  readonly alsoHappens: string | null;
  readonly fields: readonly FormField[];
  /** One of the fields has to be filled in, whichever. */
  readonly oneOfThem: boolean;
  /** What stands in the fields at first. */
  readonly values: Values;
}

export type Values = Readonly<Record<string, string>>;

/** What stands against what was typed, by the field; `""`: the form as a whole. */
export type FieldProblems = ReadonlyMap<string, string>;

/** What was typed, with line breaks as everywhere else, and what is wrong with it. */
export function readForm(
  { fields, oneOfThem }: DeedForm,
  sent: URLSearchParams,
  words: PageWords,
): { readonly values: Values; readonly problems: FieldProblems } {
  const problems = new Map<string, string>();
  const values: Record<string, string> = {};
  for (const field of fields) {
    const value = (sent.get(field.name) ?? "").replaceAll("\r\n", "\n").trim();
    values[field.name] = value;
    const problem = problemWith(value, field, words);
    if (problem !== null) problems.set(field.name, problem);
  }
  const isBlank = Object.values(values).every((value) => value === "");
  if (oneOfThem && isBlank && problems.size === 0) problems.set(fields[0]?.name ?? "", words.answerOne);
  return { values, problems };
}

function problemWith(value: string, field: FormField, words: PageWords): string | null {
  if (field.kind === "choice") {
    const isOffered = field.options.some((option) => option.value === value);
    return isOffered || (value === "" && !field.required) ? null : words.choose;
  }
  if (value === "") return field.required ? words.missing : null;
  if (!isCleanText(value)) return words.unreadable;
  return value.length > MOST_CHARACTERS ? words.tooLong(MOST_CHARACTERS) : null;
}
