import { isComputedColumn, type ListField, meaningOf, repeatableFields } from "./column-names.ts";
import { readListDate } from "./list-date.ts";
import type { ColumnTarget, ListMapping } from "./list-mapping.ts";
import { cellText, columnLetter, foldWord, type ListRow } from "./list-row.ts";

export interface ListColumn {
  readonly index: number;
  readonly letter: string;
  /** As the list has it, on one line. */
  readonly header: string;
  readonly target: ColumnTarget;
}

/** What stands above the table. */
export interface ListMetadata {
  /** The first text that is not a label. */
  readonly title: string | null;
  /** ISO date beside "Stand:". */
  readonly asOf: string | null;
  /** Every "Label: value". */
  readonly labels: Readonly<Record<string, string>>;
}

export interface SkippedRow {
  readonly line: number;
  readonly reason: "header-again" | "no-content" | "beside-the-table";
  readonly text: string;
}

export interface ListTable {
  readonly headerLine: number;
  readonly columns: readonly ListColumn[];
  readonly metadata: ListMetadata;
  /** The rows that are points; every other row with something in it is in `skipped`. */
  readonly rows: readonly ListRow[];
  readonly skipped: readonly SkippedRow[];
}

export type TableFinding =
  | { readonly outcome: "found"; readonly table: ListTable }
  | { readonly outcome: "not-found"; readonly problem: TableProblem };

export type TableProblem =
  | { readonly code: "no-table" }
  /** Columns that the mapping names and the list does not have. */
  | { readonly code: "columns-missing"; readonly columns: readonly string[] }
  /** Several columns for a field that takes one. */
  | { readonly code: "field-twice"; readonly field: ListField; readonly columns: readonly string[] }
  | { readonly code: "number-column-missing" }
  | { readonly code: "title-column-missing" };

const HEADER_SEARCH_DEPTH = 200;

/**
 * Finds the table in a sheet: its header is the row (of the first 200) in which most cells are names of columns, known
 * ones or the mapping's. What stands above is read as metadata, and rows that are no points (empty ones, the header
 * again, numbers prepared for later, sums and legends) are left out, all but the empty ones with the reason.
 */
export function findTable(rows: readonly ListRow[], mapping: ListMapping = {}): TableFinding {
  const headerAt = findHeader(rows, mapping);
  const header = rows[headerAt];
  if (header === undefined) return { outcome: "not-found", problem: { code: "no-table" } };
  const columns = targetColumns(header, mapping);
  const problem = checkColumns(columns, mapping);
  if (problem !== undefined) return { outcome: "not-found", problem };
  const metadata = readMetadata(rows.slice(0, headerAt));
  const body = sortRows(rows.slice(headerAt + 1), columns);
  return { outcome: "found", table: { headerLine: header.line, columns, metadata, ...body } };
}

function findHeader(rows: readonly ListRow[], mapping: ListMapping): number {
  const given = new Set(Object.keys(mapping.columns ?? {}).map(foldWord));
  let best = { at: -1, names: 1 };
  for (const [at, row] of rows.slice(0, HEADER_SEARCH_DEPTH).entries()) {
    const names = new Set<string>();
    for (const cell of row.cells) {
      const text = cellText(cell);
      // "Stand:" is the label of a header block, not the name of a column.
      if (text === "" || text.endsWith(":")) continue;
      if (given.has(foldWord(text))) names.add(foldWord(text));
      else if (meaningOf(text) !== undefined) names.add(meaningOf(text)?.field ?? "");
    }
    if (names.size > best.names) best = { at, names: names.size };
  }
  return best.at;
}

function targetColumns(header: ListRow, mapping: ListMapping): ListColumn[] {
  const given = new Map(
    Object.entries(mapping.columns ?? {}).map(([name, target]) => [foldWord(name), target]),
  );
  const other = mapping.otherColumns ?? "recognise";
  const columns = header.cells.flatMap((cell, index) => {
    const text = cellText(cell);
    return text === "" ? [] : [{ index, letter: columnLetter(index), header: onOneLine(text), text }];
  });
  const taken = new Set(columns.map((column) => given.get(foldWord(column.text))));
  const winners =
    other === "recognise" ? bestNamed(columns, (field) => taken.has(field)) : new Map<number, ListField>();
  const rest = (text: string) => (other === "ignore" || isComputedColumn(text) ? "ignore" : "note");
  return columns.map(({ text, ...column }) => ({
    ...column,
    target: given.get(foldWord(text)) ?? winners.get(column.index) ?? rest(text),
  }));
}

/** "Maß-\nnahme" is "Maßnahme", "bis\nwann" is "bis wann". */
function onOneLine(text: string): string {
  return text.replace(/-\n(?=\p{Ll})/gu, "").replace(/\s+/g, " ");
}

/** For each field the column with the best known name, the leftmost of equals; all of them for repeatable fields. */
function bestNamed(
  columns: readonly { readonly index: number; readonly text: string }[],
  isTaken: (field: ListField) => boolean,
): Map<number, ListField> {
  const best = new Map<ListField, { index: number; rank: number }>();
  const winners = new Map<number, ListField>();
  for (const { index, text } of columns) {
    const meaning = isComputedColumn(text) ? undefined : meaningOf(text);
    if (meaning === undefined || isTaken(meaning.field)) continue;
    const rival = best.get(meaning.field);
    if (repeatableFields.includes(meaning.field)) winners.set(index, meaning.field);
    else if (rival === undefined || meaning.rank < rival.rank)
      best.set(meaning.field, { index, rank: meaning.rank });
  }
  for (const [field, { index }] of best) winners.set(index, field);
  return winners;
}

function checkColumns(columns: readonly ListColumn[], mapping: ListMapping): TableProblem | undefined {
  const present = new Set(columns.map((column) => foldWord(column.header)));
  const missing = Object.keys(mapping.columns ?? {}).filter((name) => !present.has(foldWord(name)));
  if (missing.length > 0) return { code: "columns-missing", columns: missing };
  const byField = Map.groupBy(columns, (column) => column.target);
  for (const [target, sharing] of byField) {
    if (target === "note" || target === "ignore" || repeatableFields.includes(target)) continue;
    if (sharing.length > 1)
      return { code: "field-twice", field: target, columns: sharing.map(({ header }) => header) };
  }
  if (!byField.has("number")) return { code: "number-column-missing" };
  return byField.has("title") || byField.has("description") ? undefined : { code: "title-column-missing" };
}

const AS_OF_LABELS = new Set(["stand", "datum", "asof", "date", "druckdatum", "statusdatum"]);

function readMetadata(block: readonly ListRow[]): ListMetadata {
  const labels: Record<string, string> = {};
  let title: string | null = null;
  let asOf: string | null = null;
  for (const row of block) {
    const texts = row.cells.map(cellText).filter((text) => text !== "");
    for (const [at, text] of texts.entries()) {
      const match = /^(\p{L}[^:\n]{0,39}):\s*(.*)$/su.exec(text);
      if (match === null) {
        if (!texts[at - 1]?.endsWith(":")) title ??= text;
        continue;
      }
      const label = match[1] ?? "";
      const value = match[2] || (texts[at + 1] ?? "");
      labels[label] ??= value;
      if (AS_OF_LABELS.has(foldWord(label))) asOf ??= dateIn(value);
    }
  }
  return { title, asOf, labels };
}

function dateIn(text: string): string | null {
  const reading = readListDate({ kind: "text", text }, { window: null });
  return reading.outcome === "date" ? reading.date : null;
}

/** Columns whose content makes a row a point; a number, a state or a colour alone does not. */
const CONTENT: readonly ListField[] = [
  "title",
  "description",
  "customer",
  "action",
  "remark",
  "nextStep",
  "reporter",
];
const AFTER_THE_TABLE = /^(summe|gesamt|anzahl|total|legende|legend|sum|count|ende der liste|end of list)\b/i;

function sortRows(
  rows: readonly ListRow[],
  columns: readonly ListColumn[],
): Pick<ListTable, "rows" | "skipped"> {
  const points: ListRow[] = [];
  const skipped: SkippedRow[] = [];
  for (const row of rows) {
    const texts = row.cells.map(cellText).filter((text) => text !== "");
    if (texts.length === 0) continue;
    const reason = reasonToSkip(row, texts, columns);
    if (reason === undefined) points.push(row);
    else skipped.push({ line: row.line, reason, text: texts.join(" · ").slice(0, 200) });
  }
  return { rows: points, skipped };
}

function reasonToSkip(
  row: ListRow,
  texts: readonly string[],
  columns: readonly ListColumn[],
): SkippedRow["reason"] | undefined {
  const named = columns.filter((column) => onOneLine(cellText(row.cells[column.index])) === column.header);
  if (named.length >= 2 && named.length >= texts.length / 2) return "header-again";
  if (AFTER_THE_TABLE.test(texts[0] ?? "") || texts.length === 1) {
    const number = columns.find((column) => column.target === "number");
    const hasNumber = /\d/.test(cellText(row.cells[number?.index ?? -1]));
    if (!hasNumber || AFTER_THE_TABLE.test(texts[0] ?? "")) return "beside-the-table";
  }
  const hasContent = columns.some(
    ({ target, index }) =>
      (CONTENT as readonly string[]).includes(target) && cellText(row.cells[index]) !== "",
  );
  return hasContent ? undefined : "no-content";
}
