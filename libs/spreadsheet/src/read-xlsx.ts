import readWorkbook, { type CellValue as LibraryValue } from "read-excel-file/universal";
import type { ReadLimits } from "./limits.ts";
import { type CellValue, EMPTY, type Sheet, type SheetRow, textCell } from "./sheet.ts";
import { SheetUnreadable } from "./sheet-unreadable.error.ts";
import { checkWorkbookArchive } from "./workbook-archive.ts";

/** What the library hands out; its own type names `Date`'s constructor where it means a date. */
type RawValue = Exclude<LibraryValue, typeof Date> | Date | null;

/**
 * Reads one sheet of a workbook: the named one, else the first that has any value. Formulas count by the value that
 * was saved with them.
 * @throws SheetUnreadable
 */
export async function readXlsx(
  bytes: Uint8Array,
  sheetName: string | undefined,
  limits: ReadLimits,
): Promise<Sheet> {
  checkWorkbookArchive(bytes, limits);
  const sheets = await readSheets(bytes);
  const names = sheets.map((sheet) => sheet.name);
  const found =
    sheetName === undefined
      ? (sheets.find((sheet) => sheet.rows.some(hasValue)) ?? sheets[0])
      : sheets.find((sheet) => sheet.name === sheetName);
  if (found === undefined) {
    throw new SheetUnreadable("sheet-not-found", { sheet: sheetName ?? "", sheets: names.join(", ") });
  }
  if (!found.rows.some(hasValue)) throw new SheetUnreadable("empty");
  const rows = found.rows.map((row, index) => toRow(row, index + 1, limits));
  return { format: "xlsx", sheets: names, sheet: found.name, rows, problems: [] };
}

interface RawSheet {
  readonly name: string;
  readonly rows: readonly (readonly RawValue[])[];
}

async function readSheets(bytes: Uint8Array): Promise<readonly RawSheet[]> {
  try {
    const sheets = await readWorkbook(new Uint8Array(bytes).buffer, { trim: false });
    return sheets.map((sheet) => ({ name: sheet.sheet, rows: sheet.data as unknown as RawSheet["rows"] }));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new SheetUnreadable("not-a-workbook", { detail }, { cause: error });
  }
}

function hasValue(row: readonly RawValue[]): boolean {
  return row.some((value) => value !== null && value !== "");
}

function toRow(row: readonly RawValue[], line: number, limits: ReadLimits): SheetRow {
  if (row.some((value) => typeof value === "string" && value.length > limits.cellLength)) {
    throw new SheetUnreadable("cell-too-long", { line, limit: limits.cellLength });
  }
  return { line, cells: row.map(toCell) };
}

function toCell(value: RawValue): CellValue {
  if (value === null) return EMPTY;
  if (typeof value === "string") return textCell(value);
  if (typeof value === "number") return { kind: "number", value, text: String(value) };
  if (typeof value === "boolean") return textCell(String(value));
  return dateCell(value);
}

const MIDNIGHT = "T00:00:00";

/** A workbook's dates have no zone; the library hands them out as if they were UTC, up to a rounding error. */
function dateCell(date: Date): CellValue {
  const text = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().slice(0, 19);
  // A mere time of day is stored as a part of day 0, which lies before 1900.
  if (text < "1900-01-01") return textCell(text.slice(11, 16));
  return { kind: "date", date: text.endsWith(MIDNIGHT) ? text.slice(0, -MIDNIGHT.length) : text };
}
