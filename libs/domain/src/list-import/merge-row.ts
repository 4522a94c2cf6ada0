import { type Erased, type FreeText, isErased } from "../text/index.ts";
import { type RowCells, type RowField, rowFields } from "./imported-row.ts";

export interface ChangedCell {
  readonly field: RowField;
  readonly before: string | null;
  readonly after: string | null;
}

/** A row as stored, possibly by an older version that knew fewer fields. */
export type StoredCells = Partial<RowCells>;

/** A point in the form of a row; a field that is absent is one that Klartext does not keep. */
export type CurrentCells = Readonly<Partial<Record<RowField, FreeText | null>>>;

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
  | RowConflict;

/** Both changed, to something else; or the text was erased, and the list would bring it back. People decide. */
export interface RowConflict {
  readonly field: RowField;
  readonly outcome: "conflict";
  readonly list: string | null;
  readonly klartext: FreeText | null;
}

/**
 * What an updated row means for a point, per field. A field that Klartext does not keep cannot have changed there.
 * Where the row of the last import was erased, nothing can be told apart any more: whatever differs is a conflict.
 */
export function mergeRow(
  previous: StoredCells | Erased,
  next: StoredCells,
  current: CurrentCells,
): readonly FieldMerge[] {
  return rowFields.map((field) => {
    const before = isErased(previous) ? previous : (previous[field] ?? null);
    const list = next[field] ?? null;
    const klartext = current[field] === undefined ? before : current[field];
    if (list === before) return { field, outcome: "unchanged" };
    if (klartext === list || (isErased(before) && list === null)) return { field, outcome: "already-equal" };
    if (klartext === before && !isErased(before)) return { field, outcome: "apply", value: list };
    return { field, outcome: "conflict", list, klartext };
  });
}

/** The row to be kept for the next import: without the cells that would bring erased texts back. */
export function cellsToKeep(
  next: RowCells,
  previous: StoredCells | Erased,
  merges: readonly FieldMerge[],
): RowCells {
  const kept: Record<string, string | null> = { ...next };
  for (const merge of merges) {
    if (merge.outcome !== "conflict" || !isErased(merge.klartext)) continue;
    kept[merge.field] = isErased(previous) ? null : (previous[merge.field] ?? null);
  }
  return kept as RowCells;
}
