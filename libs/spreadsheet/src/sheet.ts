/** What a cell holds. CSV knows only `text` and `empty`. */
export type CellValue =
  | { readonly kind: "text"; readonly text: string }
  /** `text` is the number as a person would write it without any format, with a point. */
  | { readonly kind: "number"; readonly value: number; readonly text: string }
  /** ISO date, or ISO date and time without a zone when the cell has a time of day. */
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "empty" };

export interface SheetRow {
  /** From 1: the line of the file that the row begins on (CSV), or the row's number in the sheet (XLSX). */
  readonly line: number;
  readonly cells: readonly CellValue[];
}

/** Something in the file that was read with a reservation. */
export interface SheetProblem {
  readonly code: "quote-not-closed" | "undecodable-bytes";
  /** From 1; `null` when it concerns the whole file. */
  readonly line: number | null;
}

export interface Sheet {
  readonly format: "csv" | "xlsx";
  /** CSV only: the encoding that the text was read in. */
  readonly encoding?: Encoding;
  /** CSV only. */
  readonly delimiter?: string;
  /** XLSX only: the names of all sheets, in their order. */
  readonly sheets?: readonly string[];
  /** XLSX only: the name of the sheet that was read. */
  readonly sheet?: string;
  /** In the order of the file; rows without any value are among them. */
  readonly rows: readonly SheetRow[];
  readonly problems: readonly SheetProblem[];
}

/** The encodings that are recognised without a hint, and every other one that a hint may name. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | (string & {});

export const EMPTY: CellValue = { kind: "empty" };

export function textCell(text: string): CellValue {
  return text === "" ? EMPTY : { kind: "text", text };
}
