import { foldWord } from "./list-row.ts";

/** What a row says about a point, field by field; the names are stored with the import. */
export const rowFields = [
  "kind",
  "title",
  "description",
  "customer",
  "customerNumber",
  "site",
  "machine",
  "contract",
  "contactPerson",
  "reporter",
  "reportedOn",
  "channel",
  "reference",
  "priority",
  "product",
  "trap",
  "action",
  "owner",
  "dueOn",
  "state",
  "solvedOn",
  "nextStep",
  "remark",
  "duplicateOf",
  "notes",
] as const;
export type RowField = (typeof rowFields)[number];

/** Normalised, so that two spellings of the same thing ("20.8.26", 46254) are equal; `null` where the row is silent. */
export type RowCells = Readonly<Record<RowField, string | null>>;

/** A row in canonical form, JSON: what a later import of the same list is compared with. */
export interface ImportedRow {
  /** As the list has it. */
  readonly number: string;
  readonly cells: RowCells;
}

/** The identity of a row: the list's name and the row's number. Case, spaces and leading zeros make no difference. */
export function rowIdentity(listName: string, number: string): string {
  return `${foldWord(listName)}/${foldNumber(number)}`;
}

/** "007" and 7 are one number: spreadsheets drop leading zeros on their way to CSV and back. */
export function foldNumber(number: string): string {
  return number
    .toLowerCase()
    .replace(/\s+/g, "")
    .replace(/[.)]+$/, "")
    .replace(/^0+(?=\d+$)/, "");
}
