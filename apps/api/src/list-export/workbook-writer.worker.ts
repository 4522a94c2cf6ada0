/** The thread of a `WorkbookWriter`: takes the rows as they come, and hands back the workbook. */
import { parentPort, workerData } from "node:worker_threads";
import { type TableColumn, type TableValue, writeXlsx } from "klartext/spreadsheet";
import type { ToWorkbookThread } from "./workbook-writer.ts";

const { sheet, columns } = workerData as { sheet: string; columns: readonly TableColumn[] };
const rows: (readonly TableValue[])[] = [];

parentPort?.on("message", async (message: ToWorkbookThread) => {
  if (message.kind === "rows") {
    rows.push(...message.rows);
    return;
  }
  parentPort?.postMessage(await writeXlsx({ sheet, columns, rows }));
});
