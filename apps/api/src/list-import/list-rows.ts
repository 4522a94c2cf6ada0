import { Injectable } from "@nestjs/common";
import type { ImportCounts, ImportDraft, RowPlan } from "klartext/domain";
import { EventTooLarge } from "klartext/event-sourcing";
import { RuleBroken } from "klartext/nest";
import type { DuplicateRow } from "./duplicate-rows.ts";
import type { ImportOfList } from "./import-of-list.ts";
import { type RejectedRow, rejectedRow } from "./rejected-rows.ts";
import { type RowComparison, RowComparisons } from "./row-comparison.ts";
import { RowImporter, type RowReferences } from "./row-importer.ts";
import { RowUpdater } from "./row-updater.ts";

/** What became of a row. */
export type RowOutcome =
  | { readonly outcome: Exclude<keyof ImportCounts, "rejected" | "imported"> }
  | { readonly outcome: "imported"; readonly duplicate: DuplicateRow | null }
  | { readonly outcome: "rejected"; readonly row: RejectedRow };

type Importable = Extract<RowPlan, { outcome: "import" }>;

interface NewRow extends RowComparison {
  readonly plan: Importable;
  readonly references: RowReferences;
}

/** Carries out the plans of rows, many at a time. Doing so again does nothing that was done already. */
@Injectable()
export class ListRows {
  readonly #comparisons: RowComparisons;
  readonly #importer: RowImporter;
  readonly #updater: RowUpdater;

  constructor(comparisons: RowComparisons, importer: RowImporter, updater: RowUpdater) {
    this.#comparisons = comparisons;
    this.#importer = importer;
    this.#updater = updater;
  }

  async carryOut(plans: readonly RowPlan[], list: ImportOfList): Promise<readonly RowOutcome[]> {
    const outcomes = new Map<RowPlan, RowOutcome>();
    const compared = await Promise.all(plans.map((plan) => this.#compare(plan, list)));
    const fresh: NewRow[] = [];
    for (const row of compared) {
      if (row === null) continue;
      if (isFresh(row, list)) {
        await unlessRefused(row.plan, outcomes, async () => {
          fresh.push({ ...row, references: await this.#importer.prepare(row.plan.draft, list) });
        });
      } else {
        await this.#update(row, list, outcomes);
      }
    }
    await this.#importAll(fresh, list, outcomes);
    return plans.map((plan) => outcomes.get(plan) ?? { outcome: "rejected", row: rejectedRow(plan) });
  }

  async #compare(plan: RowPlan, list: ImportOfList) {
    if (plan.outcome === "rejected") return null;
    return { plan, ...(await this.#comparisons.compare(list.listName, plan.draft)) };
  }

  /** Points are sent off in the list's order, so that running numbers follow it. */
  async #importAll(
    rows: readonly NewRow[],
    list: ImportOfList,
    outcomes: Map<RowPlan, RowOutcome>,
  ): Promise<void> {
    await Promise.all(
      rows.map(({ plan, pointId, references }) =>
        unlessRefused(plan, outcomes, () =>
          this.#importer.importPoint(plan.draft, pointId, references, list),
        ),
      ),
    );
    await Promise.all(
      rows.map(async ({ plan, pointId, references }) => {
        if (outcomes.has(plan)) return;
        await this.#importer.complete(plan.draft, pointId, references.ownerTeamId, list);
        outcomes.set(plan, { outcome: "imported", duplicate: duplicateIn(plan.draft, pointId) });
      }),
    );
  }

  async #update(
    { plan, known }: RowComparison & { readonly plan: Importable },
    list: ImportOfList,
    outcomes: Map<RowPlan, RowOutcome>,
  ): Promise<void> {
    if (known === null) return;
    await unlessRefused(plan, outcomes, async () => {
      outcomes.set(plan, { outcome: await this.#updater.update(known, plan.draft, list) });
    });
  }
}

/** New, or begun by this very import and perhaps cut off before it was whole. */
function isFresh({ known }: RowComparison, list: ImportOfList): boolean {
  return known === null || (known.broughtBy === list.importId && known.lastSeenBy === list.importId);
}

function duplicateIn({ duplicateOf }: ImportDraft, pointId: string): DuplicateRow | null {
  return duplicateOf === null ? null : { pointId, of: duplicateOf };
}

/** A row that a rule stands against is rejected, and stops no other. */
async function unlessRefused(
  plan: Importable,
  outcomes: Map<RowPlan, RowOutcome>,
  step: () => Promise<void>,
): Promise<void> {
  try {
    await step();
  } catch (error) {
    outcomes.set(plan, { outcome: "rejected", row: whyRejected(plan, error) });
  }
}

function whyRejected(plan: Importable, error: unknown): RejectedRow {
  if (error instanceof RuleBroken) return rejectedRow(plan, error.refusal);
  if (!(error instanceof EventTooLarge)) throw error;
  const { line, number, warnings } = plan;
  const problem = { line, column: null, value: null, code: "row-too-long", detail: null } as const;
  return rejectedRow({ outcome: "rejected", line, number, problems: [problem], warnings });
}
