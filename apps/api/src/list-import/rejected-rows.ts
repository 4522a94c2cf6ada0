import type { Refusal, RowPlan, RowProblem } from "klartext/domain";

/** A row that was not imported, and why. */
export interface RejectedRow {
  readonly line: number;
  readonly number: string | null;
  readonly problems: readonly RowProblem[];
  /** The rule that stands against a row in which nothing else is wrong. */
  readonly refusal: Refusal | null;
}

/** What a problem shows of a cell's content. */
const SHOWN_LENGTH = 200;

/** What an event may hold (256 KiB), sealed and with room to spare. */
const MAX_BYTES = 128 * 1024;

export function rejectedRow(plan: RowPlan, refusal: Refusal | null = null): RejectedRow {
  const { line, number } = plan;
  const problems = plan.outcome === "rejected" ? plan.problems.map(withShortValue) : [];
  return { line, number, problems, refusal };
}

/** The first of the rejected rows, as many as are kept with a finished import. */
export class RejectedRows {
  readonly #rows: RejectedRow[] = [];
  #bytes = 0;

  add(row: RejectedRow): void {
    this.#bytes += Buffer.byteLength(JSON.stringify(row));
    if (this.#bytes <= MAX_BYTES) this.#rows.push(row);
  }

  get rows(): readonly RejectedRow[] {
    return this.#rows;
  }

  /** JSON; `null` when no row was rejected. */
  packed(): string | null {
    return this.#rows.length === 0 ? null : JSON.stringify(this.#rows);
  }
}

export function unpackedRows(text: string): readonly RejectedRow[] {
  return JSON.parse(text) as RejectedRow[];
}

function withShortValue(problem: RowProblem): RowProblem {
  return { ...problem, value: problem.value?.slice(0, SHOWN_LENGTH).toWellFormed() ?? null };
}
