import { once } from "node:events";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { StoreUnavailable } from "klartext/event-sourcing";
import type {
  FromWriter,
  LogFileOptions,
  Outcome,
  Ticket,
  TicketedWrite,
  ToWriter,
  Write,
} from "./writes.ts";

/** The writer thread, seen from the store: takes writes, and answers each when it is durable or refused. */
export class WriterThread {
  readonly #worker: Worker;
  readonly #committed: () => void;
  readonly #unanswered = new Map<Ticket, PromiseWithResolvers<Outcome>>();
  #unsent: TicketedWrite[] = [];
  #lastTicket: Ticket = 0;
  #drained: PromiseWithResolvers<void> | undefined;
  #failure: StoreUnavailable | undefined;

  private constructor(worker: Worker, committed: () => void) {
    this.#worker = worker;
    this.#committed = committed;
    worker.on("message", (message: FromWriter) => this.#take(message));
    worker.on("error", (error) => this.#fail("The writer thread failed.", error));
    worker.on("exit", () => this.#fail("The writer thread has ended."));
  }

  /**
   * Rejects with `StoreUnavailable` when the file cannot be opened.
   * @param committed is called after each commit
   */
  static async start(options: LogFileOptions, committed: () => void): Promise<WriterThread> {
    const file = new URL(`./writer-thread.worker${extname(import.meta.url)}`, import.meta.url);
    const worker = new Worker(file, { workerData: options, name: "klartext event log" });
    try {
      await once(worker, "message");
    } catch (error) {
      throw new StoreUnavailable(`The log cannot be opened: ${messageOf(error)}`, { cause: error });
    }
    return new WriterThread(worker, committed);
  }

  write(write: Write): Promise<Outcome> {
    if (this.#failure) return Promise.reject(this.#failure);
    const answer = Promise.withResolvers<Outcome>();
    const ticket = ++this.#lastTicket;
    this.#unanswered.set(ticket, answer);
    // What is written in one turn of the event loop goes over in one message: messages cost more than what is in them.
    if (this.#unsent.length === 0) process.nextTick(() => this.#send());
    this.#unsent.push([ticket, write]);
    return answer.promise;
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
    this.#post(this.#unsent);
    this.#unsent = [];
  }

  #post(message: ToWriter): void {
    this.#worker.postMessage(message);
  }

  #take(message: FromWriter): void {
    if (message === "ready") return;
    this.#committed();
    for (const [ticket, outcome] of message) {
      this.#unanswered.get(ticket)?.resolve(outcome);
      this.#unanswered.delete(ticket);
    }
    if (this.#unanswered.size === 0) this.#drained?.resolve();
  }

  #fail(message: string, cause?: unknown): void {
    this.#failure ??= new StoreUnavailable(message, { cause });
    for (const answer of this.#unanswered.values()) answer.reject(this.#failure);
    this.#unanswered.clear();
    this.#drained?.resolve();
  }
}
