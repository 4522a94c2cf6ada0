import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from "@nestjs/common";
import type { EventStore } from "klartext/event-sourcing";
import { EVENT_STORE, READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { CarryOutErasure } from "./carry-out-erasure.ts";

const RETRY_MS = 60_000;
const PATIENCE_MS = 500;

/** Carries out erasures one after the other, until they are complete: also those that a crash or a stop left open. */
@Injectable()
export class ErasureWork implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #carryOut: CarryOutErasure;
  readonly #store: EventStore;
  readonly #readModel: ReadModel;
  readonly #logger = new Logger("Erasure");
  readonly #stopping = new AbortController();
  readonly #retries = new Set<NodeJS.Timeout>();
  #queue: Promise<void> = Promise.resolve();

  constructor(
    carryOut: CarryOutErasure,
    @Inject(EVENT_STORE) store: EventStore,
    @Inject(READ_MODEL) readModel: ReadModel,
  ) {
    this.#carryOut = carryOut;
    this.#store = store;
    this.#readModel = readModel;
  }

  /** Never keeps the service from starting. */
  onApplicationBootstrap(): void {
    this.#enqueue(() => this.#resumeOpen());
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#stopping.abort();
    for (const retry of this.#retries) clearTimeout(retry);
    await this.#queue;
  }

  /** Resolves when it is complete, or when it has to be tried again later. */
  carryOut(erasureId: string): Promise<void> {
    return this.#enqueue(() => this.#carryOut.run(erasureId, this.#stopping.signal));
  }

  #enqueue(work: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(() => this.#attempt(work));
    return this.#queue;
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    if (this.#stopping.signal.aborted) return;
    try {
      await work();
    } catch (error) {
      if (this.#stopping.signal.aborted) return;
      this.#logger.error(
        `An erasure is tried again in a minute: ${error instanceof Error ? error.stack : ""}`,
      );
      const retry = setTimeout(() => {
        this.#retries.delete(retry);
        this.#enqueue(work);
      }, RETRY_MS);
      this.#retries.add(retry.unref());
    }
  }

  async #resumeOpen(): Promise<void> {
    const head = await this.#store.head();
    if (head === null) return;
    while (!(await this.#readModel.waitFor(head, PATIENCE_MS))) this.#stopping.signal.throwIfAborted();
    for (const { erasureId, completedAt } of this.#readModel.erasures.all()) {
      if (completedAt === null) await this.#carryOut.run(erasureId, this.#stopping.signal);
    }
  }
}
