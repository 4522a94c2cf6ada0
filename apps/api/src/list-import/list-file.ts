import {
  type ListMapping,
  type ListTable,
  planList,
  type RowPlan,
  type RowProblem,
  type TableProblem,
} from "klartext/domain";
import { DEFAULT_LIMITS, type Delimiter, readSheet, type Sheet, SheetUnreadable } from "klartext/spreadsheet";

/** A file that holds a list, and what its sender knows better than the file says. */
export interface ListFile {
  readonly bytes: Uint8Array;
  readonly mapping: ListMapping;
  readonly sheet: string | null;
  readonly encoding: string | null;
  readonly delimiter: Delimiter | null;
}

/** What was found in a file, without its rows. */
export interface ListFound {
  readonly sheet: Omit<Sheet, "rows">;
  readonly table: Omit<ListTable, "rows">;
  readonly rows: number;
}

export type ListReading =
  | { readonly outcome: "read"; readonly found: ListFound; readonly plans: readonly RowPlan[] }
  | { readonly outcome: "no-table"; readonly problem: TableProblem }
  | { readonly outcome: "unreadable"; readonly code: SheetUnreadable["code"]; readonly values: SheetValues };

type SheetValues = SheetUnreadable["values"];

/** Reads a file as a list and plans each of its rows. Takes its time: seconds for the largest files allowed. */
export async function readList(file: ListFile, maxBytes: number): Promise<ListReading> {
  try {
    const { rows, ...sheet } = await readSheet(file.bytes, hintsOf(file), {
      ...DEFAULT_LIMITS,
      bytes: maxBytes,
    });
    const plan = planList(rows, file.mapping);
    if (plan.outcome === "not-found") return { outcome: "no-table", problem: plan.problem };
    const { rows: points, ...table } = plan.table;
    return {
      outcome: "read",
      found: { sheet, table, rows: points.length },
      plans: plan.plans.map(withinBounds),
    };
  } catch (error) {
    if (!(error instanceof SheetUnreadable)) throw error;
    return { outcome: "unreadable", code: error.code, values: error.values };
  }
}

function hintsOf({ sheet, encoding, delimiter }: ListFile) {
  return {
    ...(sheet === null ? {} : { sheet }),
    ...(encoding === null ? {} : { encoding }),
    ...(delimiter === null ? {} : { delimiter }),
  };
}

/**
 * Bytes of a row in canonical form. An event carries the row's texts twice, once as fields and once as this form, a
 * third larger for being sealed, and has to stay within 256 KiB.
 */
const MAX_ROW_BYTES = 90 * 1024;

function withinBounds(plan: RowPlan): RowPlan {
  if (plan.outcome === "rejected") return plan;
  if (Buffer.byteLength(JSON.stringify(plan.draft.row)) <= MAX_ROW_BYTES) return plan;
  const { line, number, warnings } = plan;
  const problem: RowProblem = { line, column: null, value: null, code: "row-too-long", detail: null };
  return { outcome: "rejected", line, number, problems: [problem], warnings };
}
