import { extname } from "node:path";
import type { WorkerOptions } from "node:worker_threads";

/** Threads run from the sources when this file does: then libraries resolve to their sources as well. */
export function workerOptions(name: string, workerData: unknown): WorkerOptions {
  const fromSource = extname(import.meta.url) === ".ts";
  return { name, workerData, execArgv: fromSource ? ["--conditions=klartext-source"] : [] };
}
