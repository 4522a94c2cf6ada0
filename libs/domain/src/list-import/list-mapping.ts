import {
  type Channel,
  channels,
  type PointKind,
  type PointState,
  type Priority,
  pointKinds,
  pointStates,
  priorities,
} from "../taxonomy/index.ts";
import { type ListField, listFields } from "./column-names.ts";

/** What becomes of a column: a field, a note on the point under the column's name, or nothing. */
export type ColumnTarget = ListField | "note" | "ignore";

/** How a date such as 05/08/2026 or 05-08-2026 is meant; dates with points are always German. */
export type SlashDateOrder = "day-first" | "month-first";

/** What the team says about its list. Everything is optional; what is not said is recognised. */
export interface ListMapping {
  /** By the column's name as the list has it. */
  readonly columns?: Readonly<Record<string, ColumnTarget>>;
  /** What becomes of columns not named in `columns`; `recognise` (the default) goes by the usual names, else notes. */
  readonly otherColumns?: "recognise" | "note" | "ignore";
  /** What holds for every row whose cell says nothing. */
  readonly constants?: Readonly<Partial<Record<ListField, string>>>;
  readonly slashDates?: SlashDateOrder;
  /** ISO date to complete dates without a year by, where a row has no reported date; default: the list's "Stand". */
  readonly asOf?: string;
  /** Words of this list, before the usual ones. */
  readonly stateWords?: Readonly<Record<string, PointState>>;
  readonly priorityWords?: Readonly<Record<string, Priority>>;
  readonly kindWords?: Readonly<Record<string, PointKind>>;
  readonly channelWords?: Readonly<Record<string, Channel>>;
}

/** A place in a mapping (JSON pointer) and what is expected there. */
export interface MappingProblem {
  readonly pointer: string;
  readonly expected: readonly string[] | "object" | "text" | "date" | "known-key";
}

export type MappingReading =
  | { readonly outcome: "valid"; readonly mapping: ListMapping }
  | { readonly outcome: "invalid"; readonly problems: readonly MappingProblem[] };

const VOCABULARIES = {
  columns: [...listFields, "note", "ignore"],
  stateWords: pointStates,
  priorityWords: priorities,
  kindWords: pointKinds,
  channelWords: channels,
} as const;

/** Checks what a file or a request says to be a mapping. */
export function readMapping(input: unknown): MappingReading {
  if (!isRecord(input)) return { outcome: "invalid", problems: [{ pointer: "", expected: "object" }] };
  const problems = Object.entries(input).flatMap(([key, value]) => checkEntry(key, value));
  return problems.length > 0 ? { outcome: "invalid", problems } : { outcome: "valid", mapping: input };
}

function checkEntry(key: string, value: unknown): MappingProblem[] {
  const pointer = `/${escapePointer(key)}`;
  switch (key) {
    case "columns":
    case "stateWords":
    case "priorityWords":
    case "kindWords":
    case "channelWords":
      return checkWords(pointer, value, VOCABULARIES[key]);
    case "otherColumns":
      return checkOneOf(pointer, value, ["recognise", "note", "ignore"]);
    case "slashDates":
      return checkOneOf(pointer, value, ["day-first", "month-first"]);
    case "asOf":
      return isIsoDate(value) ? [] : [{ pointer, expected: "date" }];
    case "constants":
      return checkConstants(pointer, value);
    default:
      return [{ pointer, expected: "known-key" }];
  }
}

function checkWords(pointer: string, value: unknown, allowed: readonly string[]): MappingProblem[] {
  if (!isRecord(value)) return [{ pointer, expected: "object" }];
  return Object.entries(value).flatMap(([word, meaning]) =>
    checkOneOf(`${pointer}/${escapePointer(word)}`, meaning, allowed),
  );
}

function checkConstants(pointer: string, value: unknown): MappingProblem[] {
  if (!isRecord(value)) return [{ pointer, expected: "object" }];
  return Object.entries(value).flatMap(([field, text]): MappingProblem[] => {
    const place = `${pointer}/${escapePointer(field)}`;
    if (!(listFields as readonly string[]).includes(field)) return [{ pointer: place, expected: listFields }];
    return typeof text === "string" ? [] : [{ pointer: place, expected: "text" }];
  });
}

function checkOneOf(pointer: string, value: unknown, allowed: readonly string[]): MappingProblem[] {
  return typeof value === "string" && allowed.includes(value) ? [] : [{ pointer, expected: allowed }];
}

function isIsoDate(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    return Temporal.PlainDate.from(value).toString() === value;
  } catch {
    return false;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function escapePointer(key: string): string {
  return key.replace(/~/g, "~0").replace(/\//g, "~1");
}
