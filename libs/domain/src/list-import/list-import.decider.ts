import type { Decider, Decision } from "klartext/event-sourcing";
import type { OfType } from "../event/happened.ts";
import { accept, type Refusal, refuse, refuseFor } from "../refusal/refusal.ts";
import type { FreeText } from "../text/index.ts";
import { faultyWords } from "../text/text.rules.ts";
import type { ListImportCommand } from "./list-import.commands.ts";
import type { ImportCounts, ListImportEvent } from "./list-import.events.ts";

type ConflictFound = OfType<ListImportEvent, "ImportConflictFound">["data"];

/** `null`: not started yet. */
export type ListImportState = ListImport | null;

export interface ListImport {
  readonly listName: string;
  readonly rows: number;
  readonly uploadId: string;
  /** `null` while it goes on. */
  readonly counts: ImportCounts | null;
  readonly rejectedRows: FreeText | null;
  readonly conflicts: readonly ImportConflict[];
}

export interface ImportConflict extends ConflictFound {
  /** Whose value was chosen; `null`: undecided. */
  readonly keep: "list" | "klartext" | null;
}

/** The course of one import. What its rows become is decided by the streams of points and actions. */
export const listImportDecider: Decider<ListImportState, ListImportCommand, ListImportEvent, Refusal> = {
  initialState: null,
  decide,
  evolve,
};

function decide(command: ListImportCommand, run: ListImportState): Decision<ListImportEvent, Refusal> {
  if (command.type === "StartListImport") {
    const { type, ...data } = command;
    if (run !== null) return accept();
    const fault = faultyWords({ listName: data.listName });
    return fault ? refuseFor(fault) : accept({ type: "ListImportStarted", data });
  }
  if (run === null) return refuse("import-unknown");
  switch (command.type) {
    case "FinishListImport": {
      const { type, ...data } = command;
      return run.counts ? accept() : accept({ type: "ListImportFinished", data });
    }
    case "NoteImportConflict": {
      const { type, ...data } = command;
      if (conflictOf(run, data.conflictId)) return accept();
      return run.counts ? refuse("import-finished") : accept({ type: "ImportConflictFound", data });
    }
    case "DecideImportConflict": {
      const { conflictId, keep } = command;
      const conflict = conflictOf(run, conflictId);
      if (conflict === undefined) return refuse("conflict-unknown");
      if (conflict.keep === keep) return accept();
      if (conflict.keep !== null) return refuse("conflict-decided");
      if (keep === "list" && conflict.erasedOn !== null) return refuse("conflict-erased");
      return accept({ type: "ImportConflictDecided", data: { conflictId, keep } });
    }
    default:
      return command satisfies never;
  }
}

function evolve(run: ListImportState, event: ListImportEvent): ListImportState {
  switch (event.type) {
    case "ListImportStarted":
      return run ?? { ...event.data, counts: null, rejectedRows: null, conflicts: [] };
    case "ListImportFinished": {
      const { rejectedRows, ...counts } = event.data;
      return run && { ...run, counts, rejectedRows };
    }
    case "ImportConflictFound":
      return run && { ...run, conflicts: [...run.conflicts, { ...event.data, keep: null }] };
    case "ImportConflictDecided":
      return run && { ...run, conflicts: decided(run.conflicts, event.data) };
    case "ColumnMappingSaved":
      return run;
    default:
      event satisfies never;
      return run;
  }
}

function conflictOf(run: ListImport, id: string) {
  return run.conflicts.find(({ conflictId }) => conflictId === id);
}

function decided(
  conflicts: readonly ImportConflict[],
  decision: Pick<ImportConflict, "conflictId" | "keep">,
): readonly ImportConflict[] {
  return conflicts.map((it) => (it.conflictId === decision.conflictId ? { ...it, keep: decision.keep } : it));
}
