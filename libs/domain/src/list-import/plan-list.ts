import { foldNumber } from "./imported-row.ts";
import type { ListMapping } from "./list-mapping.ts";
import type { ListRow } from "./list-row.ts";
import { findTable, type ListTable, type TableProblem } from "./list-table.ts";
import { planRow, type RowPlan } from "./plan-row.ts";
import type { RowProblem } from "./row-finding.ts";

export type ListPlan =
  | { readonly outcome: "planned"; readonly table: ListTable; readonly plans: readonly RowPlan[] }
  | { readonly outcome: "not-found"; readonly problem: TableProblem };

const MAX_LINES_NAMED = 5;

/**
 * Plans a whole list. Rows that share a number are all rejected, each with the lines of the others: which of them is
 * the row of that number cannot be told, and would change when the list is sorted.
 */
export function planList(rows: readonly ListRow[], mapping: ListMapping = {}): ListPlan {
  const finding = findTable(rows, mapping);
  if (finding.outcome === "not-found") return finding;
  const { table } = finding;
  const plans = table.rows.map((row) => planRow(row, table, mapping));
  const lines = new Map<string, number[]>();
  for (const { number, line } of plans) {
    if (number === null) continue;
    const sharing = lines.get(foldNumber(number));
    if (sharing === undefined) lines.set(foldNumber(number), [line]);
    else if (sharing.length <= MAX_LINES_NAMED) sharing.push(line);
  }
  return { outcome: "planned", table, plans: plans.map((plan) => rejectIfShared(plan, table, lines)) };
}

function rejectIfShared(
  plan: RowPlan,
  table: ListTable,
  lines: ReadonlyMap<string, readonly number[]>,
): RowPlan {
  if (plan.number === null) return plan;
  const others = (lines.get(foldNumber(plan.number)) ?? []).filter((line) => line !== plan.line);
  if (others.length === 0) return plan;
  const column = table.columns.find(({ target }) => target === "number");
  const problem: RowProblem = {
    line: plan.line,
    column: column ? { letter: column.letter, header: column.header } : null,
    value: plan.number,
    code: "number-twice",
    detail: others.join(", "),
  };
  const problems = plan.outcome === "rejected" ? [problem, ...plan.problems] : [problem];
  return { outcome: "rejected", line: plan.line, number: plan.number, problems, warnings: plan.warnings };
}
