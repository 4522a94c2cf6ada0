import type { Channel, PointKind, PointState, Priority } from "../taxonomy/index.ts";
import type { ImportedRow } from "./imported-row.ts";
import type { RowNote } from "./row-reading.ts";

export interface DraftCustomer {
  /** `null` when the list gives a number alone. */
  readonly name: string | null;
  readonly number: string | null;
  readonly site: string | null;
  readonly machine: string | null;
  readonly contract: string | null;
  readonly contactPerson: string | null;
}

/** A corrective action that came with a row; `done` means "done before Klartext". */
export interface DraftAction {
  readonly title: string;
  readonly state: "proposed" | "done";
  /** ISO date. */
  readonly doneOn: string | null;
}

/** What a row becomes, before names of customers and teams are looked up. All dates are ISO dates. */
export interface ImportDraft {
  readonly line: number;
  /** As the list has it. */
  readonly number: string;
  readonly kind: PointKind;
  readonly title: string;
  readonly description: string | null;
  readonly customer: DraftCustomer | null;
  readonly reporter: string | null;
  readonly reportedOn: string | null;
  readonly channel: Channel | null;
  /** The matter's number in another system. */
  readonly reference: string | null;
  readonly priority: Priority;
  readonly product: string | null;
  readonly trap: number | null;
  /** Name of the owner team. */
  readonly owner: string | null;
  readonly dueOn: string | null;
  readonly state: PointState;
  readonly solvedOn: string | null;
  /** Why it was dropped, in the list's words; for dropped rows only. */
  readonly droppedReason: string | null;
  readonly action: DraftAction | null;
  readonly nextStep: string | null;
  readonly remark: string | null;
  /** Number of the row that this one calls itself a duplicate of; a candidate for people to join. */
  readonly duplicateOf: string | null;
  readonly notes: readonly RowNote[];
  readonly row: ImportedRow;
}
