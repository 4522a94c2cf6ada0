/** What an exported cell holds: a text, a number, an ISO date, or nothing. */
export type TableValue = string | number | { readonly date: string } | null;

export interface TableColumn {
  readonly header: string;
  /** In characters; XLSX only. */
  readonly width?: number;
}

export interface Table {
  readonly sheet: string;
  readonly columns: readonly TableColumn[];
  readonly rows: Iterable<readonly TableValue[]>;
}

/** `german` writes 14.08.2026 and 1,5; `iso` writes 2026-08-14 and 1.5. */
export type Notation = "german" | "iso";
