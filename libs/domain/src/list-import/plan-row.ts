import type { ImportDraft } from "./import-draft.ts";
import { foldNumber, type RowCells } from "./imported-row.ts";
import type { ListMapping } from "./list-mapping.ts";
import type { ListRow } from "./list-row.ts";
import type { ListTable } from "./list-table.ts";
import type { RowProblem, RowWarning } from "./row-finding.ts";
import { readDates, readState } from "./row-progress.ts";
import { RowReading } from "./row-reading.ts";
import {
  actionTitle,
  readAction,
  readCustomer,
  readDuplicate,
  readKind,
  readOwner,
  readPriority,
  readSource,
  readTrap,
  readWords,
} from "./row-values.ts";

/** What would happen to a row. It is imported whole or not at all: one problem rejects it. */
export type RowPlan =
  | {
      readonly outcome: "import";
      readonly line: number;
      readonly number: string;
      readonly draft: ImportDraft;
      readonly warnings: readonly RowWarning[];
    }
  | {
      readonly outcome: "rejected";
      readonly line: number;
      readonly number: string | null;
      readonly problems: readonly RowProblem[];
      readonly warnings: readonly RowWarning[];
    };

/** Plans one row of a table by itself; `planList` also sees numbers that are there twice. */
export function planRow(row: ListRow, table: ListTable, mapping: ListMapping = {}): RowPlan {
  const reading = new RowReading(row, table, mapping);
  const number = reading.name("number");
  if (reading.problems.length > 0) return rejected(reading, number);
  if (number === null || foldNumber(number) === "") reading.problem("number-missing", "number");
  const draft = readDraft(reading, number ?? "", table, mapping);
  if (reading.problems.length > 0) return rejected(reading, number);
  return { outcome: "import", line: row.line, number: draft.number, draft, warnings: reading.warnings };
}

function rejected({ row, problems, warnings }: RowReading, number: string | null): RowPlan {
  return { outcome: "rejected", line: row.line, number, problems, warnings };
}

function readDraft(reading: RowReading, number: string, table: ListTable, mapping: ListMapping): ImportDraft {
  const words = readWords(reading);
  const dates = readDates(reading, table, mapping);
  const { state, solvedOn } = readState(reading, dates, mapping);
  const customer = readCustomer(reading);
  const { channel, reference } = readSource(reading, mapping);
  const owner = readOwner(reading);
  const remark = reading.joined("remark");
  const without: Omit<ImportDraft, "row" | "notes"> = {
    line: reading.row.line,
    number,
    kind: readKind(reading, customer !== null, mapping),
    ...words,
    customer,
    reporter: reading.name("reporter"),
    reportedOn: dates.reportedOn,
    channel,
    reference,
    priority: readPriority(reading, mapping),
    product: reading.name("product"),
    trap: readTrap(reading),
    owner,
    dueOn: dates.dueOn,
    state,
    solvedOn,
    droppedReason: state === "dropped" ? [reading.text("state"), remark].filter(Boolean).join(": ") : null,
    action: readAction(reading, state, solvedOn),
    nextStep: reading.text("nextStep"),
    remark,
    duplicateOf: readDuplicate(reading, number, [words.title, words.description, remark]),
  };
  const draft = { ...without, notes: reading.notes };
  return { ...draft, row: { number, cells: canonicalCells(draft, reading.text("action")) } };
}

/** The action stands here in every state, so that dropping a row later does not look like taking its action away. */
function canonicalCells(draft: Omit<ImportDraft, "row">, actionWords: string | null): RowCells {
  const { kind, title, description, customer, reporter, reportedOn, channel, reference, priority, product } =
    draft;
  const { trap, owner, dueOn, state, solvedOn, nextStep, remark, duplicateOf, notes } = draft;
  return {
    ...{ kind, title, description, reporter, reportedOn, channel, reference, priority, product },
    ...{ owner, dueOn, state, solvedOn, nextStep, remark, duplicateOf },
    customer: customer?.name ?? null,
    customerNumber: customer?.number ?? null,
    site: customer?.site ?? null,
    machine: customer?.machine ?? null,
    contract: customer?.contract ?? null,
    contactPerson: customer?.contactPerson ?? null,
    trap: trap === null ? null : String(trap),
    action: actionWords === null ? null : actionTitle(actionWords),
    notes: notes.length === 0 ? null : notes.map(({ label, text }) => `${label}: ${text}`).join("\n"),
  };
}
