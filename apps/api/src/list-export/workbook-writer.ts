import { once } from "node:events";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { Injectable } from "@nestjs/common";
import type { TableColumn, TableValue } from "klartext/spreadsheet";

export type ToWorkbookThread =
  | { readonly kind: "rows"; readonly rows: readonly (readonly TableValue[])[] }
  | { readonly kind: "end" };

const ROWS_PER_MESSAGE = 500;

/**
 * Writes workbooks in a thread of its own, so that a large one keeps nobody waiting; one at a time, since each is put
 * together in memory (50,000 rows take about 700 MB).
 */
@Injectable()
export class WorkbookWriter {
  #last: Promise<unknown> = Promise.resolve();

  write(
    sheet: string,
    columns: readonly TableColumn[],
    rows: AsyncIterable<readonly TableValue[]>,
  ): Promise<Uint8Array> {
    const workbook = this.#last.then(() => writeInThread(sheet, columns, rows));
    this.#last = workbook.catch(() => {});
    return workbook;
  }
}

async function writeInThread(
  sheet: string,
  columns: readonly TableColumn[],
  rows: AsyncIterable<readonly TableValue[]>,
): Promise<Uint8Array> {
  const extension = extname(import.meta.url);
  const worker = new Worker(new URL(`./workbook-writer.worker${extension}`, import.meta.url), {
    name: "workbook writer",
    workerData: { sheet, columns },
    // Run from the sources, the thread finds the libraries' sources as well.
    execArgv: extension === ".ts" ? ["--conditions=klartext-source"] : [],
  });
  const say = (message: ToWorkbookThread) => worker.postMessage(message);
  try {
    const answer = once(worker, "message");
    // Looked at below; until then a thread that failed must not end the process.
    answer.catch(() => {});
    let batch: (readonly TableValue[])[] = [];
    for await (const row of rows) {
      batch.push(row);
      if (batch.length < ROWS_PER_MESSAGE) continue;
      say({ kind: "rows", rows: batch });
      batch = [];
    }
    say({ kind: "rows", rows: batch });
    say({ kind: "end" });
    const [workbook] = (await answer) as [Uint8Array];
    return workbook;
  } finally {
    await worker.terminate();
  }
}
