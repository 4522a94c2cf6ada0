import { dateInWords } from "../language/index.ts";
import type { OpenPoint, OpenPointCommand } from "../open-point/index.ts";
import {
  channels,
  isFinished,
  type PointState,
  pointStates,
  priorities,
  stateWords,
} from "../taxonomy/index.ts";
import type { RowCells, RowField } from "./imported-row.ts";
import { rowFieldWords } from "./row-field-words.ts";
import { fittingTexts } from "./row-notes.ts";

/** What has to happen so that a point says what its list says now. */
export type RowChange =
  | { readonly by: "point"; readonly commands: readonly OpenPointCommand[] }
  /** The customer, or the part of the customer, that the row names. */
  | { readonly by: "customer" }
  | { readonly by: "owner"; readonly name: string | null }
  | { readonly by: "action"; readonly title: string };

/** A change of one cell, and where it comes from. */
export interface CellChange {
  readonly listName: string;
  readonly field: RowField;
  readonly before: string | null;
  /** RFC 3339; when the change is made. */
  readonly now: string;
  /** The row as it is now. */
  readonly cells: RowCells;
}

/** The usual commands for a changed cell. What no field of a point holds is added as a note, never lost. */
export function changeFor(change: CellChange, point: OpenPoint): RowChange {
  const { field, cells } = change;
  const value = cells[field];
  switch (field) {
    case "title":
      return onPoint(value === null ? [] : [{ type: "ChangeInternalWords", title: value }]);
    case "description":
      return onPoint([{ type: "ChangeInternalWords", description: value }]);
    case "nextStep":
      return onPoint([{ type: "ChangeInternalWords", nextStep: value }]);
    case "dueOn":
      return onPoint([{ type: "SetDueDate", dueOn: value }]);
    case "priority":
      return onPoint([
        { type: "SetPriority", priority: priorities.find((priority) => priority === value) ?? "normal" },
      ]);
    case "product":
      return onPoint([{ type: "ClassifyOpenPoint", product: value }]);
    case "channel":
      return onPoint([
        { type: "ClassifyOpenPoint", channel: channels.find((channel) => channel === value) ?? null },
      ]);
    case "trap":
      return onPoint([{ type: "ClassifyOpenPoint", trap: value === null ? null : Number(value) }]);
    case "state":
      return onPoint(
        stateChange(
          change,
          pointStates.find((state) => state === value),
          point,
        ),
      );
    case "customer":
    case "customerNumber":
    case "site":
    case "machine":
    case "contract":
    case "contactPerson":
      return { by: "customer" };
    case "owner":
      return { by: "owner", name: value };
    case "action":
      return value === null ? onPoint(noteOf(change)) : { by: "action", title: value };
    case "notes":
      return onPoint(addedLines(change));
    case "kind":
    case "reporter":
    case "reportedOn":
    case "reference":
    case "solvedOn":
    case "remark":
    case "duplicateOf":
      return onPoint(noteOf(change));
    default:
      return field satisfies never;
  }
}

/**
 * As far as the rules go: closing needs the customers' confirmation and a decision, waiting needs to be told for whom.
 * A note says what the list has beyond that.
 */
function stateChange(
  change: CellChange,
  wanted: PointState | undefined,
  point: OpenPoint,
): readonly OpenPointCommand[] {
  if (wanted === undefined || wanted === point.state) return [];
  const reason = origin(change);
  const solve: OpenPointCommand = {
    type: "SolveOpenPoint",
    solution: solution(change),
    solvedAt: change.now,
  };
  const back: OpenPointCommand[] = isUnsolved(point.state) ? [] : [{ type: "ReopenOpenPoint", reason }];
  const solved = point.state === "solved" ? [] : [...back, solve];
  switch (wanted) {
    case "open":
      return back;
    case "in_progress":
      return [...back, { type: "StartWork" }];
    case "waiting":
      return noteOf(change);
    case "solved":
      return solved;
    case "verified":
      return [...solved, { type: "VerifySolution", how: null }];
    case "closed":
      return [...(isUnsolved(point.state) ? [solve] : []), ...noteOf(change)];
    case "dropped":
      return [{ type: "DropOpenPoint", reason, now: change.now }];
    default:
      return wanted satisfies never;
  }
}

function isUnsolved(state: PointState): boolean {
  return !isFinished(state) && state !== "solved" && state !== "verified";
}

/** `Laut Liste „OP-Liste Service“: erledigt am 13.08.2026` */
function solution(change: CellChange): string {
  const { solvedOn, action } = change.cells;
  const when = solvedOn === null ? "" : ` am ${dateInWords(solvedOn, "de")}`;
  const how = action === null ? "" : ` (${rowFieldWords.action.de}: ${action})`;
  return `${origin(change)}: erledigt${when}${how}`;
}

function noteOf(change: CellChange): OpenPointCommand[] {
  return notes(`${origin(change)}: ${rowFieldWords[change.field].de}: ${shown(change)}`);
}

function shown({ field, cells }: CellChange): string {
  const value = cells[field];
  if (value === null) return "leer";
  if (field === "state") return stateWords[value as PointState].de;
  return field === "reportedOn" || field === "solvedOn" ? dateInWords(value, "de") : value;
}

/** Notes are never taken back, so only what is new among them is added. */
function addedLines({ before, cells }: CellChange): OpenPointCommand[] {
  const known = new Set((before ?? "").split("\n"));
  const added = (cells.notes ?? "").split("\n").filter((line) => !known.has(line));
  return notes(added.join("\n"));
}

function notes(text: string): OpenPointCommand[] {
  return fittingTexts(text).map((part) => ({ type: "AddNote", text: part }));
}

function origin({ listName }: CellChange): string {
  return `Laut Liste „${listName}“`;
}

function onPoint(commands: readonly OpenPointCommand[]): RowChange {
  return { by: "point", commands };
}
