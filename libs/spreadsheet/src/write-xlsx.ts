import writeWorkbook, { type Cell } from "write-excel-file/node";
import type { Table, TableValue } from "./table.ts";

/** What Excel takes for one cell; longer texts make it call the file damaged. */
const MAX_CELL_LENGTH = 32_767;
const DEFAULT_WIDTH = 16;

/**
 * Writes a workbook of one sheet with a bold header that stays in view. Texts are stored as texts, whatever they begin
 * with, so nothing in them runs as a formula; dates are real dates, numbers real numbers. A text too long for Excel is
 * cut and ends in "…".
 */
export async function writeXlsx(table: Table): Promise<Uint8Array> {
  const header: Cell[] = table.columns.map((column) => ({
    value: escapeText(column.header),
    type: String,
    fontWeight: "bold",
  }));
  const rows = Iterator.from(table.rows).map((row) => row.map(toCell));
  return writeWorkbook([header, ...rows], {
    sheet: sheetName(table.sheet),
    columns: table.columns.map((column) => ({ width: column.width ?? DEFAULT_WIDTH })),
    stickyRowsCount: 1,
    dateFormat: "dd.mm.yyyy",
  }).toBuffer();
}

function toCell(value: TableValue): Cell {
  if (value === null || value === "") return null;
  if (typeof value === "string") return { value: escapeText(value), type: String };
  if (typeof value === "number") return { value, type: Number };
  return { value: new Date(`${value.date}T00:00:00Z`), type: Date };
}

/** Control characters and the like cannot stand in XML; Excel writes them as `_x000D_`, and escapes what looks so. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about.
const UNWRITABLE = /[\0-\x08\x0B-\x1F\x7F-\x84\x86-\x9F\uFDD0-\uFDEF\uFFFD-\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;

function escapeText(text: string): string {
  const fitting = text.length > MAX_CELL_LENGTH ? `${text.slice(0, MAX_CELL_LENGTH - 1)}…` : text;
  return fitting
    .toWellFormed()
    .replace(UNWRITABLE, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

/** Excel takes 31 characters, and none of these. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31);
}
