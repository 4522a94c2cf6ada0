import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { workerOptions } from "../database/worker-options.ts";
import { InvalidCursor } from "./point-list-request.ts";
import type { Answer, QueryThreadOptions, Question, SlowQueries } from "./query-messages.ts";

/** Answers what may take long, one question after the other, while the event loop goes on. */
export class QueryThread {
  readonly #worker: Worker;
  readonly #unanswered = new Map<number, PromiseWithResolvers<unknown>>();
  readonly #ended = Promise.withResolvers<void>();
  #lastTicket = 0;
  #failure: Error | undefined;

  constructor(options: QueryThreadOptions) {
    const file = new URL(`./query.worker${extname(import.meta.url)}`, import.meta.url);
    this.#worker = new Worker(file, workerOptions("klartext queries", options));
    this.#worker.on("message", (answer: Answer) => this.#take(answer));
    this.#worker.on("error", (error) => this.#fail(asError(error)));
    this.#worker.on("exit", () => {
      this.#fail(new Error("The query thread has ended."));
      this.#ended.resolve();
    });
  }

  get failed(): boolean {
    return this.#failure !== undefined;
  }

  ask<Name extends keyof SlowQueries>(
    name: Name,
    ...args: Parameters<SlowQueries[Name]>
  ): Promise<ReturnType<SlowQueries[Name]>> {
    if (this.#failure) return Promise.reject(this.#failure);
    const ticket = ++this.#lastTicket;
    const answer = Promise.withResolvers<unknown>();
    this.#unanswered.set(ticket, answer);
    this.#worker.postMessage({ ticket, name, args } satisfies Question);
    return answer.promise as Promise<ReturnType<SlowQueries[Name]>>;
  }

  /** Answers what was asked before. */
  async close(): Promise<void> {
    if (this.#failure === undefined) this.#worker.postMessage("close");
    await this.#ended.promise;
  }

  #take(answer: Answer): void {
    const asked = this.#unanswered.get(answer.ticket);
    this.#unanswered.delete(answer.ticket);
    if ("value" in answer) asked?.resolve(answer.value);
    else asked?.reject(answer.invalidCursor ? new InvalidCursor(answer.error.message) : answer.error);
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#unanswered.values()) reject(this.#failure);
    this.#unanswered.clear();
  }
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
