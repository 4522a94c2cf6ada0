import { once } from "node:events";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { RowPlan } from "klartext/domain";
import type { ListFile, ListFound, ListReading } from "./list-file.ts";
import { listUnreadable } from "./list-unreadable.ts";

export interface ListThreadData {
  readonly file: ListFile;
  readonly maxBytes: number;
}

/** Asks for the plans of rows, from one index to before another. */
export interface ToListThread {
  readonly from: number;
  readonly to: number;
}

export type FromListThread =
  | { readonly kind: "found"; readonly found: ListFound }
  | { readonly kind: "not-read"; readonly reason: Exclude<ListReading, { outcome: "read" }> }
  | { readonly kind: "plans"; readonly plans: readonly RowPlan[] };

/** A list that is read in a thread of its own, so that a large file keeps nobody waiting. To be closed. */
export class ListReader {
  readonly found: ListFound;
  readonly #worker: Worker;

  private constructor(worker: Worker, found: ListFound) {
    this.#worker = worker;
    this.found = found;
  }

  /** @throws Problem when the file cannot be read, or holds no list */
  static async open(file: ListFile, maxBytes: number): Promise<ListReader> {
    const extension = extname(import.meta.url);
    const worker = new Worker(new URL(`./list-reader.worker${extension}`, import.meta.url), {
      name: "list reader",
      workerData: { file, maxBytes } satisfies ListThreadData,
      // Run from the sources, the thread finds the libraries' sources as well.
      execArgv: extension === ".ts" ? ["--conditions=klartext-source"] : [],
    });
    try {
      const message = await answerOf(worker);
      if (message.kind === "found") return new ListReader(worker, message.found);
      throw message.kind === "not-read" ? listUnreadable(message.reason) : new Error("Unexpected answer.");
    } catch (error) {
      await worker.terminate();
      throw error;
    }
  }

  /** The plans of the rows from an index to before another; one call at a time. */
  async plans(from: number, to: number): Promise<readonly RowPlan[]> {
    const answer = answerOf(this.#worker);
    this.#worker.postMessage({ from, to } satisfies ToListThread);
    const message = await answer;
    return message.kind === "plans" ? message.plans : [];
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

async function answerOf(worker: Worker): Promise<FromListThread> {
  const [message] = (await once(worker, "message")) as [FromListThread];
  return message;
}
