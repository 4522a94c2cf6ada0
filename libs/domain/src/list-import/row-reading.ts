import { NAME_MAX_LENGTH, TEXT_MAX_LENGTH } from "../text/index.ts";
import type { ListField } from "./column-names.ts";
import { type DateReadingOptions, readListDate, type YearWindow } from "./list-date.ts";
import type { ColumnTarget, ListMapping } from "./list-mapping.ts";
import { cellText, isBlank, type ListCell, type ListRow } from "./list-row.ts";
import type { ListColumn, ListTable } from "./list-table.ts";
import type { RowProblem, RowProblemCode, RowWarning, RowWarningCode } from "./row-finding.ts";

/** Words of a row that no field holds, under the name of their column. */
export interface RowNote {
  readonly label: string;
  readonly text: string;
}

const LONG_TEXTS: readonly ColumnTarget[] = ["title", "description", "action", "nextStep", "remark", "note"];

interface FilledCell {
  readonly column: ListColumn | null;
  readonly cell: ListCell;
  readonly text: string;
}

/** One row while it is being read: hands out cells by field, and collects what there is to say about them. */
export class RowReading {
  readonly problems: RowProblem[] = [];
  readonly warnings: RowWarning[] = [];
  readonly notes: RowNote[] = [];
  readonly row: ListRow;
  private readonly table: ListTable;
  private readonly mapping: ListMapping;
  /** Only cells that say something. */
  private readonly filled = new Map<ColumnTarget, FilledCell[]>();

  constructor(row: ListRow, table: ListTable, mapping: ListMapping) {
    this.row = row;
    this.table = table;
    this.mapping = mapping;
    for (const column of table.columns) {
      const cell = row.cells[column.index];
      const text = cellText(cell);
      if (cell === undefined || column.target === "ignore" || isBlank(text)) continue;
      const entry = { column, cell, text };
      const sharing = this.filled.get(column.target);
      if (sharing === undefined) this.filled.set(column.target, [entry]);
      else sharing.push(entry);
      this.checkLength(column, text);
      if (column.target === "note") this.notes.push({ label: column.header, text });
    }
  }

  /** A text that a point cannot take is a problem, not something to cut off. */
  private checkLength({ letter, header, target }: ListColumn, text: string): void {
    const limit = LONG_TEXTS.includes(target) ? TEXT_MAX_LENGTH : NAME_MAX_LENGTH;
    if (text.length <= limit) return;
    const place = { line: this.row.line, column: { letter, header }, value: text };
    this.problems.push({ ...place, code: "text-too-long", detail: String(limit) });
  }

  /** The words in a field's cell, else the mapping's constant; `null` when there are none. */
  text(field: ListField): string | null {
    return this.find(field)?.text ?? null;
  }

  /** The words in a field's cell on one line: a name, a number, a word of a vocabulary. */
  name(field: ListField): string | null {
    return this.text(field)?.replace(/\s+/g, " ") ?? null;
  }

  /** The words in all of a field's cells; where there are several, each under its column's name. */
  joined(field: ListField): string | null {
    const cells = this.filled.get(field) ?? [];
    if (cells.length <= 1) return this.text(field);
    const joined = cells.map(({ column, text }) => `${column?.header}: ${text}`).join("\n");
    if (joined.length > TEXT_MAX_LENGTH) this.problem("text-too-long", field, String(TEXT_MAX_LENGTH));
    return joined;
  }

  /** ISO date; what a date field says besides a day is kept as a note, what is no date is a problem. */
  date(field: ListField, window: YearWindow | null): string | null {
    const found = this.find(field);
    if (found === undefined) return null;
    const options: DateReadingOptions = { slashDates: this.mapping.slashDates, window };
    const reading = readListDate(found.cell, options);
    switch (reading.outcome) {
      case "empty":
        return null;
      case "words":
        this.note(field);
        return null;
      case "problem":
        this.problem(reading.code, field);
        return null;
      case "date":
        if (!reading.exact) this.note(field);
        return reading.date;
    }
  }

  /** The name of the column that a field is read from. */
  header(field: ListField): string | null {
    return this.find(field)?.column?.header ?? null;
  }

  /** Keeps words as a note under the name of a field's column; by default the words in its cell. */
  note(field: ListField, words?: string): void {
    const found = this.find(field);
    if (found !== undefined)
      this.notes.push({ label: found.column?.header ?? field, text: words ?? found.text });
  }

  problem(code: RowProblemCode, field: ListField, detail: string | null = null): void {
    this.problems.push({ ...this.place(field), code, detail });
  }

  warn(code: RowWarningCode, field: ListField, detail: string | null = null): void {
    this.warnings.push({ ...this.place(field), code, detail });
  }

  private place(field: ListField): Pick<RowProblem, "line" | "column" | "value"> {
    const column = this.find(field)?.column ?? this.table.columns.find(({ target }) => target === field);
    return {
      line: this.row.line,
      column: column ? { letter: column.letter, header: column.header } : null,
      value: this.find(field)?.text ?? null,
    };
  }

  private find(field: ListField): FilledCell | undefined {
    const first = this.filled.get(field)?.[0];
    const constant = this.mapping.constants?.[field];
    if (first !== undefined || constant === undefined) return first;
    return { column: null, cell: { kind: "text", text: constant }, text: constant };
  }
}
