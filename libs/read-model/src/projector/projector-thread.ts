import { once } from "node:events";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { KnownKey, StoredEvent } from "klartext/event-sourcing";
import { workerOptions } from "../database/worker-options.ts";
import type { FromProjector, ProjectorThreadOptions, ToProjector } from "./messages.ts";
import { packKeys } from "./packed-keys.ts";
import type { Progress } from "./projector.ts";

/** Batches that may be on their way: enough to keep the thread busy, few enough to bound memory. */
const MOST_ON_THEIR_WAY = 4;

/** A projector in a thread of its own, seen from the main thread. */
export class ProjectorThread {
  readonly #worker: Worker;
  readonly #filled = Promise.withResolvers<void>();
  readonly #failed = Promise.withResolvers<never>();
  #progress: Progress;
  #committed: () => void = () => {};
  #onTheirWay = 0;
  #room = Promise.withResolvers<void>();
  #closing = false;

  private constructor(worker: Worker, progress: Progress) {
    this.#worker = worker;
    this.#progress = progress;
    this.#failed.promise.catch(() => {});
    worker.on("message", (message: FromProjector) => this.#take(message));
    worker.on("error", (error) => this.#failed.reject(error));
    worker.on("exit", () => this.#failed.reject(new Error("The projector thread has ended.")));
  }

  /** Rejects when the file cannot be opened. */
  static async start(options: ProjectorThreadOptions): Promise<ProjectorThread> {
    const file = new URL(`./projector.worker${extname(import.meta.url)}`, import.meta.url);
    const worker = new Worker(file, workerOptions("klartext projector", options));
    const [opened] = (await once(worker, "message")) as [FromProjector];
    if (opened.kind !== "opened") throw new Error("The projector thread speaks out of turn.");
    return new ProjectorThread(worker, opened.progress);
  }

  get progress(): Progress {
    return this.#progress;
  }

  whenCommitted(tell: () => void): void {
    this.#committed = tell;
  }

  /** Rejects when the thread has failed or ended; never resolves. */
  get failed(): Promise<never> {
    return this.#failed.promise;
  }

  /** Resolves when there is room for the next batch; rejects when the thread has failed. */
  async project(events: readonly StoredEvent[], keys: ReadonlyMap<string, KnownKey>): Promise<void> {
    this.#onTheirWay++;
    const packed = packKeys(keys);
    this.#worker.postMessage({ kind: "batch", events, keys: packed } satisfies ToProjector, [
      packed.secrets.buffer,
    ]);
    while (this.#onTheirWay >= MOST_ON_THEIR_WAY) await Promise.race([this.#room.promise, this.failed]);
  }

  /** Resolves when the indexes of a newly filled file are made. */
  async finishFilling(): Promise<void> {
    this.#post({ kind: "finish-filling" });
    await Promise.race([this.#filled.promise, this.failed]);
  }

  async close(): Promise<void> {
    if (this.#closing) return;
    this.#closing = true;
    this.#post({ kind: "close" });
    await this.failed.catch(() => {});
  }

  /** Does not wait for what it is doing. */
  async terminate(): Promise<void> {
    this.#closing = true;
    await this.#worker.terminate();
  }

  #take(message: FromProjector): void {
    switch (message.kind) {
      case "opened":
        return;
      case "applied": {
        this.#onTheirWay--;
        const { resolve } = this.#room;
        this.#room = Promise.withResolvers();
        resolve();
        break;
      }
      case "committed":
        this.#progress = message.progress;
        this.#committed();
        break;
      case "filled":
        this.#filled.resolve();
        break;
      default:
        message satisfies never;
    }
  }

  #post(message: ToProjector): void {
    this.#worker.postMessage(message);
  }
}
