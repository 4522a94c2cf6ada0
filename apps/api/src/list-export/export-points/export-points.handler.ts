import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import type { Language } from "klartext/domain";
import type { PointSelection } from "klartext/read-model";
import { writeCsv } from "klartext/spreadsheet";
import { Problem } from "../../http/problem.ts";
import { exportHeader } from "../export-columns.ts";
import { ExportedPoints } from "../exported-points.ts";
import { WorkbookWriter } from "../workbook-writer.ts";
import type { ExportFormat } from "./export-points.dto.ts";

export class ExportPoints extends Query<AsyncIterable<Uint8Array>> {
  readonly selection: PointSelection;
  readonly format: ExportFormat;
  readonly language: Language;

  constructor(selection: PointSelection, format: ExportFormat, language: Language) {
    super();
    this.selection = selection;
    this.format = format;
    this.language = language;
  }
}

/** A workbook is put together in memory, so it has bounds; CSV has none. */
const MAX_WORKBOOK_ROWS = 50_000;

@QueryHandler(ExportPoints)
export class ExportPointsHandler implements IQueryHandler<ExportPoints> {
  readonly #points: ExportedPoints;
  readonly #workbooks: WorkbookWriter;

  constructor(points: ExportedPoints, workbooks: WorkbookWriter) {
    this.#points = points;
    this.#workbooks = workbooks;
  }

  async execute({ selection, format, language }: ExportPoints): Promise<AsyncIterable<Uint8Array>> {
    const columns = exportHeader(language);
    const rows = this.#points.rows(selection, language);
    if (format === "csv") {
      const header = columns.map((column) => column.header);
      return begun(writeCsv(header, rows, language === "de" ? {} : { delimiter: ",", notation: "iso" }));
    }
    const count = await this.#points.count(selection);
    if (count > MAX_WORKBOOK_ROWS) throw tooManyRows(count);
    const sheet = language === "de" ? "Offene Punkte" : "Open points";
    return begun(oneChunk(await this.#workbooks.write(sheet, columns, rows)));
  }
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** With its first chunk at hand: what goes wrong until then is still told in words. */
async function begun(chunks: AsyncGenerator<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const first = await chunks.next();
  return (async function* () {
    if (!first.done) yield first.value;
    yield* chunks;
  })();
}

function tooManyRows(count: number): Problem {
  return new Problem(
    "rule-broken",
    {
      de: `Das sind ${count} Zeilen, eine Arbeitsmappe fasst hier höchstens ${MAX_WORKBOOK_ROWS}. Bitte als CSV exportieren (format=csv) oder die Auswahl eingrenzen.`,
      en: `These are ${count} rows, and a workbook takes at most ${MAX_WORKBOOK_ROWS} here. Please export as CSV (format=csv) or narrow the selection.`,
    },
    { code: "too-many-rows-for-workbook" },
  );
}
