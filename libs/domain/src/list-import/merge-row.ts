import { type RowCells, type RowField, rowFields } from "./imported-row.ts";

export interface ChangedCell {
  readonly field: RowField;
  readonly before: string | null;
  readonly after: string | null;
}

/** A row as stored, possibly by an older version that knew fewer fields. */
export type StoredCells = Partial<RowCells>;

/** What the list says now that it did not say at its last import. */
export function changedCells(previous: StoredCells, next: StoredCells): readonly ChangedCell[] {
  return rowFields
    .map((field) => ({ field, before: previous[field] ?? null, after: next[field] ?? null }))
    .filter(({ before, after }) => before !== after);
}

export type FieldMerge =
  | { readonly field: RowField; readonly outcome: "unchanged" }
  /** The list changed, Klartext did not. */
  | { readonly field: RowField; readonly outcome: "apply"; readonly value: string | null }
  /** Both changed, to the same. */
  | { readonly field: RowField; readonly outcome: "already-equal" }
  /** Both changed, to something else: people decide. */
  | {
      readonly field: RowField;
      readonly outcome: "conflict";
      readonly before: string | null;
      readonly list: string | null;
      readonly klartext: string | null;
    };

/**
 * What an updated row means for a point, per field. `current` is the point in the same form; a field that is absent
 * there is one that Klartext does not keep, so it cannot have changed it.
 */
export function mergeRow(
  previous: StoredCells,
  next: StoredCells,
  current: StoredCells,
): readonly FieldMerge[] {
  return rowFields.map((field) => {
    const before = previous[field] ?? null;
    const list = next[field] ?? null;
    const klartext = current[field] === undefined ? before : current[field];
    if (list === before) return { field, outcome: "unchanged" };
    if (klartext === list) return { field, outcome: "already-equal" };
    if (klartext === before) return { field, outcome: "apply", value: list };
    return { field, outcome: "conflict", before, list, klartext };
  });
}
