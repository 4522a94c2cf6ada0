import type { OpenPoint } from "../open-point/index.ts";
import { type Erased, type FreeText, isErased } from "../text/index.ts";
import { type RowCells, rowFields } from "./imported-row.ts";
import type { CurrentCells, StoredCells } from "./merge-row.ts";

/** What a point refers to, by name. */
export interface NamesOnPoint {
  readonly customer: FreeText | null;
  readonly owner: FreeText | null;
  /** `undefined` when the row brought no action. */
  readonly action: FreeText | undefined;
}

/** A point in the form of a row of its list, as far as it keeps the same fields. */
export function cellsOfPoint(point: OpenPoint, names: NamesOnPoint): CurrentCells {
  const { kind, title, description, nextStep, channel, priority, product, trap, dueOn, state } = point;
  return {
    ...{ kind, title, description, nextStep, channel, priority, product, dueOn, state },
    trap: trap === null ? null : String(trap),
    customer: names.customer,
    owner: names.owner,
    ...(names.action === undefined ? {} : { action: names.action }),
  };
}

/** The row that a point was last imported with; what is not a row's text any more counts as knowing nothing. */
export function storedCells(row: FreeText): StoredCells | Erased {
  if (isErased(row)) return row;
  const { cells } = JSON.parse(row) as { cells: Readonly<Record<string, unknown>> };
  const known = rowFields.flatMap((field) =>
    typeof cells[field] === "string" ? [[field, cells[field]]] : [],
  );
  return Object.fromEntries(known) as Partial<RowCells>;
}
