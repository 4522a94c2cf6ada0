import { CsvError, type InfoRecord } from "csv-parse";
import { parse } from "csv-parse/sync";
import { decodeText } from "./decode-text.ts";
import { type Delimiter, detectDelimiter } from "./detect-delimiter.ts";
import { restoreFormulaText } from "./formula-text.ts";
import type { ReadLimits } from "./limits.ts";
import { type Sheet, type SheetProblem, type SheetRow, textCell } from "./sheet.ts";
import { SheetUnreadable } from "./sheet-unreadable.error.ts";

export interface CsvHints {
  readonly encoding?: string | undefined;
  readonly delimiter?: Delimiter | undefined;
}

/**
 * Reads delimited text. A quote that is never closed does not swallow the rest: from the record it stands in on,
 * quotes are taken as plain characters, and a problem names the line.
 * @throws SheetUnreadable
 */
export function readCsv(bytes: Uint8Array, hints: CsvHints, limits: ReadLimits): Sheet {
  const decoded = decodeText(bytes, hints.encoding);
  const problems: SheetProblem[] = decoded.damaged ? [{ code: "undecodable-bytes", line: null }] : [];
  const said = delimiterLine(decoded.text);
  const delimiter = hints.delimiter ?? said?.delimiter ?? detectDelimiter(decoded.text);
  const content = Buffer.from(decoded.text.slice(said?.length ?? 0), "utf8");
  const reading = new CsvReading(content, delimiter, limits, said === undefined ? 1 : 2);
  reading.run(problems);
  if (reading.rows.every((row) => row.cells.every((cell) => cell.kind === "empty"))) {
    throw new SheetUnreadable("empty");
  }
  return { format: "csv", encoding: decoded.encoding, delimiter, rows: reading.rows, problems };
}

/** Excel's own way of saying the delimiter: a first line `sep=;`. */
function delimiterLine(text: string): { delimiter: string; length: number } | undefined {
  const match = /^sep=([^"\w])(?:\r\n|\n|\r)/i.exec(text);
  return match?.[1] === undefined ? undefined : { delimiter: match[1], length: match[0].length };
}

/** One pass over the text; keeps count of lines itself, since line breaks within cells are lines too. */
class CsvReading {
  readonly rows: SheetRow[] = [];
  private readonly content: Buffer;
  private readonly delimiter: string;
  private readonly limits: ReadLimits;
  private line: number;
  private consumed = 0;

  constructor(content: Buffer, delimiter: string, limits: ReadLimits, firstLine: number) {
    this.content = content;
    this.delimiter = delimiter;
    this.limits = limits;
    this.line = firstLine;
  }

  run(problems: SheetProblem[]): void {
    try {
      this.parseFrom(0, '"');
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      problems.push({ code: "quote-not-closed", line: this.line });
      this.parseFrom(this.consumed, null);
    }
  }

  private parseFrom(offset: number, quote: '"' | null): void {
    try {
      parse(this.content.subarray(offset), {
        delimiter: this.delimiter,
        quote,
        record_delimiter: ["\r\n", "\n", "\r"],
        relax_column_count: true,
        relax_quotes: true,
        max_record_size: this.limits.columns * this.limits.cellLength,
        on_record: (record: string[], info: InfoRecord & { readonly bytes: number }) => {
          this.take(record, offset + info.bytes);
          return null;
        },
      });
    } catch (error) {
      if (quote === null && error instanceof CsvError) throw this.cellTooLong();
      throw error;
    }
  }

  private take(record: readonly string[], end: number): void {
    if (this.rows.length >= this.limits.rows) {
      throw new SheetUnreadable("too-many-rows", { limit: this.limits.rows });
    }
    if (record.length > this.limits.columns) {
      throw new SheetUnreadable("too-many-columns", { line: this.line, limit: this.limits.columns });
    }
    if (record.some((text) => text.length > this.limits.cellLength)) throw this.cellTooLong();
    this.rows.push({ line: this.line, cells: record.map((text) => textCell(restoreFormulaText(text))) });
    this.line += countLineBreaks(this.content, this.consumed, end);
    this.consumed = end;
  }

  private cellTooLong(): SheetUnreadable {
    return new SheetUnreadable("cell-too-long", { line: this.line, limit: this.limits.cellLength });
  }
}

const LF = 0x0a;
const CR = 0x0d;

/** `\r\n`, `\n` and a lone `\r` are one line break each. */
function countLineBreaks(content: Buffer, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at++) {
    const byte = content[at];
    if (byte === LF || (byte === CR && content[at + 1] !== LF)) breaks++;
  }
  return breaks;
}
