import { once } from "node:events";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { StoreUnavailable } from "klartext/event-sourcing";
import { messageOf } from "./sqlite-error.ts";
import type { FromWriter, LogFileOptions, Outcome, Ticket, ToWriter, Write } from "./writes.ts";

/**
 * Messages cost more than what is in them, so the writes of one turn of the event loop share them; but not all of them
 * one, so that the thread begins while the turn goes on.
 */
const MOST_PER_MESSAGE = 32;

type Settle = (outcome: Outcome) => void;

/** The writer thread, seen from the store: takes writes, and answers each when it is durable or refused. */
export class WriterThread {
  readonly #worker: Worker;
  readonly #committed: () => void;
  readonly #unanswered = new Map<Ticket, Settle>();
  #unsent: Write[] = [];
  #lastTicket: Ticket = 0;
  #drained: PromiseWithResolvers<void> | undefined;
  #failure: string | undefined;

  private constructor(worker: Worker, committed: () => void) {
    this.#worker = worker;
    this.#committed = committed;
    worker.on("message", (message: FromWriter) => this.#take(message));
    worker.on("error", (error) => this.#fail(messageOf(error)));
    worker.on("exit", () => this.#fail("the writer thread has ended"));
  }

  /**
   * Rejects with `StoreUnavailable` when the file cannot be opened.
   * @param committed is called after each commit
   */
  static async start(options: LogFileOptions, committed: () => void): Promise<WriterThread> {
    const file = new URL(`./writer-thread.worker${extname(import.meta.url)}`, import.meta.url);
    // Options of this process, such as `--input-type`, need not suit the thread.
    const worker = new Worker(file, { workerData: options, name: "klartext event log", execArgv: [] });
    try {
      await once(worker, "message");
    } catch (error) {
      throw new StoreUnavailable(`The log cannot be opened: ${messageOf(error)}`, { cause: error });
    }
    return new WriterThread(worker, committed);
  }

  /** @param settle takes the outcome: durable or refused, or `failed` also when the thread has ended */
  write(compose: (ticket: Ticket) => Write, settle: Settle): void {
    const ticket = ++this.#lastTicket;
    if (this.#failure !== undefined) {
      settle([ticket, "failed", this.#failure]);
      return;
    }
    this.#unanswered.set(ticket, settle);
    if (this.#unsent.length === 0) process.nextTick(() => this.#send());
    this.#unsent.push(compose(ticket));
    if (this.#unsent.length === MOST_PER_MESSAGE) this.#send();
  }

  /** Resolves when every write has its outcome. */
  async drained(): Promise<void> {
    if (this.#unanswered.size === 0) return;
    this.#drained ??= Promise.withResolvers();
    await this.#drained.promise;
  }

  /** Ends the thread, which must have nothing to do any more. */
  async end(): Promise<void> {
    if (this.#failure) return;
    const ended = once(this.#worker, "exit");
    this.#post("close");
    await ended;
  }

  #send(): void {
    if (this.#unsent.length === 0) return;
    this.#post(this.#unsent);
    this.#unsent = [];
  }

  #post(message: ToWriter): void {
    this.#worker.postMessage(message);
  }

  #take(message: FromWriter): void {
    if (message === "ready") return;
    this.#committed();
    for (const outcome of message) {
      const [ticket] = outcome;
      this.#unanswered.get(ticket)?.(outcome);
      this.#unanswered.delete(ticket);
    }
    if (this.#unanswered.size === 0) this.#drained?.resolve();
  }

  #fail(reason: string): void {
    this.#failure ??= reason;
    for (const [ticket, settle] of this.#unanswered) settle([ticket, "failed", this.#failure]);
    this.#unanswered.clear();
    this.#drained?.resolve();
  }
}
