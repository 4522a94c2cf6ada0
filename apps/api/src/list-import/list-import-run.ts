import { setTimeout as pause, setImmediate as turn } from "node:timers/promises";
import { type ImportCounts, listImportDecider } from "klartext/domain";
import { StoreUnavailable, WrongExpectedRevision } from "klartext/event-sourcing";
import { type CommandRunner, type FreshReads, ReadModelBehind } from "klartext/nest";
import { type ReadModel, ReadModelNotReady } from "klartext/read-model";
import type { DuplicateRow, DuplicateRows } from "./duplicate-rows.ts";
import { type ImportOfList, stepOf } from "./import-of-list.ts";
import { listImportStream } from "./list-import-stream.ts";
import type { ListReader } from "./list-reader.ts";
import type { ListRows, RowOutcome } from "./list-rows.ts";
import { type RejectedRow, RejectedRows } from "./rejected-rows.ts";

/** How far an import has come. */
export interface ImportProgress {
  readonly rows: number;
  readonly done: number;
  readonly rowsPerSecond: number;
  readonly counts: ImportCounts;
  readonly rejectedRows: readonly RejectedRow[];
}

/** What an import works with. */
export interface ImportWorkshop {
  readonly runner: CommandRunner;
  readonly freshReads: FreshReads;
  readonly readModel: ReadModel;
  readonly rows: ListRows;
  readonly duplicates: DuplicateRows;
}

/** Rows between two looks at whether to stop, and between two turns of the event loop at least. */
const BATCH = 64;
const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 30_000;

/** One import on its way: from the first row to the last, however often something is not possible at the moment. */
export class ListImportRun {
  readonly #list: ImportOfList;
  readonly #reader: ListReader;
  readonly #with: ImportWorkshop;
  readonly #stop = new AbortController();
  readonly #rejected = new RejectedRows();
  readonly #duplicates: DuplicateRow[] = [];
  readonly #startedAt = performance.now();
  readonly #counts = { imported: 0, changed: 0, unchanged: 0, conflicts: 0, rejected: 0 };

  constructor(list: ImportOfList, reader: ListReader, workshop: ImportWorkshop) {
    this.#list = list;
    this.#reader = reader;
    this.#with = workshop;
  }

  get progress(): ImportProgress {
    const done = Object.values(this.#counts).reduce((sum, count) => sum + count, 0);
    const seconds = (performance.now() - this.#startedAt) / 1000;
    return {
      rows: this.#reader.found.rows,
      done,
      rowsPerSecond: Math.round(done / Math.max(seconds, 0.001)),
      counts: { ...this.#counts },
      rejectedRows: this.#rejected.rows,
    };
  }

  stop(): void {
    this.#stop.abort();
  }

  /** @returns whether it came to its end; not when it was stopped */
  async carryOut(): Promise<boolean> {
    try {
      await this.#again(() => this.#with.readModel.ready());
      await this.#again(() => this.#with.freshReads.catchUp());
      for (let from = 0; from < this.#reader.found.rows; from += BATCH) {
        const plans = await this.#reader.plans(from, from + BATCH);
        const outcomes = await this.#again(() => this.#with.rows.carryOut(plans, this.#list));
        for (const outcome of outcomes) this.#count(outcome);
        await turn();
      }
      for (const duplicate of this.#duplicates)
        await this.#again(() => this.#with.duplicates.join(duplicate, this.#list));
      await this.#again(() => this.#finish());
      return true;
    } catch (error) {
      if (this.#stop.signal.aborted) return false;
      throw error;
    } finally {
      await this.#reader.close();
    }
  }

  #count(outcome: RowOutcome): void {
    this.#counts[outcome.outcome]++;
    if (outcome.outcome === "rejected") this.#rejected.add(outcome.row);
    if (outcome.outcome === "imported" && outcome.duplicate !== null)
      this.#duplicates.push(outcome.duplicate);
  }

  async #finish(): Promise<void> {
    const { importId } = this.#list;
    await this.#with.runner.run(
      listImportDecider,
      { stream: listImportStream(importId) },
      { type: "FinishListImport", ...this.#counts, rejectedRows: this.#rejected.packed() },
      stepOf(this.#list, "finish"),
    );
  }

  /** Tries until it works: a full disk or a busy moment delays an import, and neither ends it nor spoils a row. */
  async #again<Result>(attempt: () => Promise<Result>): Promise<Result> {
    for (let delay = FIRST_RETRY_MS; ; delay = Math.min(2 * delay, LAST_RETRY_MS)) {
      this.#stop.signal.throwIfAborted();
      try {
        return await attempt();
      } catch (error) {
        if (!isTemporary(error)) throw error;
        await pause(delay, undefined, { signal: this.#stop.signal });
      }
    }
  }
}

function isTemporary(error: unknown): boolean {
  return [StoreUnavailable, WrongExpectedRevision, ReadModelBehind, ReadModelNotReady].some(
    (kind) => error instanceof kind,
  );
}
