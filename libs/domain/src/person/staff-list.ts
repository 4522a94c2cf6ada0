import { cellText, columnLetter, foldWord, type ListRow } from "../list-import/list-row.ts";
import { foldForSearch } from "../search-text/index.ts";
import { NAME_MAX_LENGTH } from "../text/index.ts";
import type { StaffListProblem, StaffListProblemCode } from "./staff-list-problem.ts";

/** A person as a list of staff says it. */
export interface StaffRow {
  /** Line of the file or row of the sheet, from 1. */
  readonly line: number;
  readonly name: string;
  readonly team: string | null;
  readonly role: string | null;
}

export type StaffListReading =
  | {
      readonly outcome: "read";
      readonly rows: readonly StaffRow[];
      /** Rows that were left out, and why. */
      readonly problems: readonly StaffListProblem[];
    }
  | { readonly outcome: "no-name-column" };

type Column = "name" | "firstName" | "lastName" | "team" | "role";

/** Headers as they are compared: see `foldWord`. */
const headers: Readonly<Record<Column, readonly string[]>> = {
  name: "name vollername vorundnachname nachnamevorname mitarbeiter mitarbeiterin mitarbeitende mitarbeitername person fullname employee employeename staff".split(
    " ",
  ),
  firstName: ["vorname", "firstname", "givenname"],
  lastName: ["nachname", "familienname", "zuname", "lastname", "surname", "familyname"],
  team: ["team", "abteilung", "bereich", "gruppe", "department", "group", "unit"],
  role: ["rolle", "funktion", "position", "stelle", "taetigkeit", "role", "function", "jobtitle", "title"],
};

/** A title may stand above the headers. */
const ROWS_ABOVE = 20;

interface Table {
  readonly headerRow: ListRow;
  readonly columns: Readonly<Partial<Record<Column, number>>>;
}

/**
 * Reads a list of staff: columns for the name (or first and last name), team and role, in any order, with German or
 * English headers; other columns are passed over.
 */
export function readStaffList(list: readonly ListRow[]): StaffListReading {
  const table = tableIn(list);
  if (table === undefined) return { outcome: "no-name-column" };
  const rows: StaffRow[] = [];
  const problems: StaffListProblem[] = [];
  const seen = new Set<string>();
  for (const row of list.slice(list.indexOf(table.headerRow) + 1)) {
    if (row.cells.every((cell) => cellText(cell) === "")) continue;
    const read = staffRow(row, table);
    const found = problemsOf(read, row, table);
    const identity = staffIdentity(read.name, read.team);
    if (found.length === 0 && seen.has(identity)) found.push(problem("row-twice", "name", row, table));
    seen.add(identity);
    if (found.length === 0) rows.push(read);
    problems.push(...found);
  }
  return { outcome: "read", rows, problems };
}

/** By which a person of a list is known again: upper and lower case, umlauts written out and blanks make no other. */
export function staffIdentity(name: string, team: string | null): string {
  return JSON.stringify([name, team ?? ""].map((words) => foldForSearch(words).trim()));
}

function tableIn(list: readonly ListRow[]): Table | undefined {
  for (const headerRow of list.slice(0, ROWS_ABOVE)) {
    const words = headerRow.cells.map((cell) => foldWord(cellText(cell)));
    const columns: Partial<Record<Column, number>> = {};
    for (const column of Object.keys(headers) as Column[]) {
      const index = words.findIndex((word) => headers[column].includes(word));
      if (index !== -1) columns[column] = index;
    }
    if (columns.name !== undefined || columns.lastName !== undefined) return { headerRow, columns };
  }
  return undefined;
}

function staffRow(row: ListRow, { columns }: Table): StaffRow {
  const text = (column: Column) => {
    const index = columns[column];
    return index === undefined ? "" : cellText(row.cells[index]).replace(/\s+/g, " ");
  };
  const name = columns.name === undefined ? `${text("firstName")} ${text("lastName")}`.trim() : text("name");
  return { line: row.line, name, team: text("team") || null, role: text("role") || null };
}

function problemsOf({ name, team, role }: StaffRow, row: ListRow, table: Table): StaffListProblem[] {
  if (name === "") return [problem("name-missing", "name", row, table)];
  const texts: readonly [Column, string | null][] = [
    ["name", name],
    ["team", team],
    ["role", role],
  ];
  return texts
    .filter(([, text]) => text !== null && text.length > NAME_MAX_LENGTH)
    .map(([column]) => problem("text-too-long", column, row, table));
}

function problem(
  code: StaffListProblemCode,
  column: Column,
  row: ListRow,
  { columns, headerRow }: Table,
): StaffListProblem {
  const index = columns[column] ?? columns.lastName ?? 0;
  const value = cellText(row.cells[index]);
  return {
    line: row.line,
    column: { letter: columnLetter(index), header: cellText(headerRow.cells[index]) },
    value: value === "" ? null : value,
    code,
  };
}
