import { stringify } from "csv-stringify/sync";
import type { Delimiter } from "./detect-delimiter.ts";
import { defuseFormula } from "./formula-text.ts";
import type { Notation, TableValue } from "./table.ts";

export interface CsvOptions {
  /** Default `;`, which German Excel expects. */
  readonly delimiter?: Delimiter;
  /** Default true: without a byte order mark Excel takes UTF-8 for Windows-1252. */
  readonly bom?: boolean;
  /** Default `german`. */
  readonly notation?: Notation;
}

const ROWS_PER_CHUNK = 500;

/**
 * Writes UTF-8 in chunks as they are asked for, so a list of any length needs the memory of a few hundred rows.
 * Cells that a spreadsheet would run as formulas get a leading apostrophe, which `readSheet` takes away again.
 */
export async function* writeCsv(
  header: readonly string[],
  rows: Iterable<readonly TableValue[]> | AsyncIterable<readonly TableValue[]>,
  options: CsvOptions = {},
): AsyncGenerator<Uint8Array> {
  const { delimiter = ";", bom = true, notation = "german" } = options;
  const encode = (batch: readonly (readonly TableValue[])[]) =>
    Buffer.from(
      stringify(
        batch.map((row) => row.map((value) => csvText(value, notation))),
        { delimiter, record_delimiter: "\r\n", quoted_match: /[\r\n]|^\s|\s$/ },
      ),
    );
  if (bom) yield Buffer.from("\uFEFF");
  let batch: (readonly TableValue[])[] = [header];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < ROWS_PER_CHUNK) continue;
    yield encode(batch);
    batch = [];
  }
  if (batch.length > 0) yield encode(batch);
}

function csvText(value: TableValue, notation: Notation): string {
  if (value === null) return "";
  if (typeof value === "string") return defuseFormula(value);
  if (typeof value === "number")
    return notation === "german" ? String(value).replace(".", ",") : String(value);
  return notation === "german" ? germanDate(value.date) : value.date;
}

function germanDate(iso: string): string {
  const [year, month, day] = iso.split("-");
  return `${day}.${month}.${year}`;
}
