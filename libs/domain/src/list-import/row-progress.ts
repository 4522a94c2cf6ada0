import type { PointState } from "../taxonomy/index.ts";
import { stateWithDate } from "./cell-sense.ts";
import { readListDate, type YearWindow, yearFrom } from "./list-date.ts";
import type { ListMapping } from "./list-mapping.ts";
import type { ListTable } from "./list-table.ts";
import { stateOf } from "./list-words.ts";
import type { RowReading } from "./row-reading.ts";

export interface RowDates {
  readonly reportedOn: string | null;
  readonly dueOn: string | null;
  readonly solvedOn: string | null;
  readonly windowOfWork: YearWindow | null;
}

/** How far a list's date may lie on the unlikely side of the date its year is taken from. */
const SLACK_DAYS = 60;
const HALF_A_YEAR = 182;

/**
 * A date without a year is the likely one of three: a report lies before the list's own date, a due date and a
 * solution after the report (either with 60 days to spare); without a report date, half a year around the list's.
 */
export function readDates(reading: RowReading, table: ListTable, mapping: ListMapping): RowDates {
  const asOf = mapping.asOf ?? table.metadata.asOf;
  const reportedOn = reading.date("reportedOn", asOf === null ? null : yearFrom(asOf, 365 - SLACK_DAYS));
  const aroundList = asOf === null ? null : yearFrom(asOf, HALF_A_YEAR);
  const windowOfWork = reportedOn === null ? aroundList : yearFrom(reportedOn, SLACK_DAYS);
  const dueOn = reading.date("dueOn", windowOfWork);
  return { reportedOn, dueOn, solvedOn: reading.date("solvedOn", windowOfWork), windowOfWork };
}

/** In a column of this name a day says when the row was closed. */
const FINISHED_COLUMN = /^(?:erledigt|abgeschlossen|geschlossen|fertig|done|closed|completed)\b/i;

/** Without a state word, a row with a date of completion is closed, every other one is open. */
export function readState(
  reading: RowReading,
  dates: RowDates,
  mapping: ListMapping,
): { readonly state: PointState; readonly solvedOn: string | null } {
  const cell = reading.name("state");
  if (cell === null)
    return checkSolved(reading, dates.solvedOn === null ? "open" : "closed", dates.solvedOn, dates);
  const whole = stateOf(cell, mapping.stateWords);
  if (whole !== undefined) return checkSolved(reading, whole, dates.solvedOn, dates);
  if (FINISHED_COLUMN.test(reading.header("state") ?? "")) {
    const day = readListDate({ kind: "text", text: cell }, { ...mapping, window: dates.windowOfWork });
    if (day.outcome === "date") return checkSolved(reading, "closed", dates.solvedOn ?? day.date, dates);
  }
  const parts = stateWithDate(cell);
  const state = parts && stateOf(parts.word, mapping.stateWords);
  if (parts === undefined || state === undefined) {
    reading.problem("state-unknown", "state");
    return { state: "open", solvedOn: null };
  }
  reading.note("state");
  const said = readListDate({ kind: "text", text: parts.date }, { window: dates.windowOfWork });
  if (said.outcome === "problem") reading.problem(said.code, "state");
  const solvedOn = dates.solvedOn ?? (said.outcome === "date" && isFinishedWork(state) ? said.date : null);
  return checkSolved(reading, state, solvedOn, dates);
}

const UNFINISHED: readonly PointState[] = ["open", "in_progress", "waiting"];

export function isFinishedWork(state: PointState): boolean {
  return !UNFINISHED.includes(state);
}

function checkSolved(
  reading: RowReading,
  state: PointState,
  solvedOn: string | null,
  { reportedOn }: RowDates,
): { readonly state: PointState; readonly solvedOn: string | null } {
  if (solvedOn === null) return { state, solvedOn };
  if (!isFinishedWork(state)) {
    reading.warn("solved-date-on-unfinished", "solvedOn", reading.name("state"));
    reading.note("solvedOn");
    return { state, solvedOn: null };
  }
  if (reportedOn !== null && solvedOn < reportedOn)
    reading.warn("solved-before-reported", "solvedOn", reportedOn);
  return { state, solvedOn };
}
