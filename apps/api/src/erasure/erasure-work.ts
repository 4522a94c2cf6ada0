import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from "@nestjs/common";
import type { Position, Store, StoredEvent } from "klartext/event-sourcing";
import { Bell, EVENT_STORE, keepFollowing, LeasedWork, READ_MODEL, readModelHolds } from "klartext/nest";
import { type ReadModel, ReadModelNotReady } from "klartext/read-model";
import { NotUnderstood } from "klartext/sealing";
import { CarryOutErasure } from "./carry-out-erasure.ts";

const LOOK_AGAIN_MS = 60_000;

/**
 * Carries out erasures one after the other, on one node at a time, until they are complete: wherever they were ordered,
 * and also those that a crash or a stop left open. An open one is looked at when something happens to it, and each minute.
 */
@Injectable()
export class ErasureWork implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #carryOut: CarryOutErasure;
  readonly #store: Store;
  readonly #readModel: ReadModel;
  readonly #logger = new Logger("Erasure");
  readonly #due = new Set<string>();
  readonly #somethingDue = new Bell();
  #reached: Position | null = null;
  #work: LeasedWork | undefined;

  constructor(
    carryOut: CarryOutErasure,
    @Inject(EVENT_STORE) store: Store,
    @Inject(READ_MODEL) readModel: ReadModel,
  ) {
    this.#carryOut = carryOut;
    this.#store = store;
    this.#readModel = readModel;
  }

  /** Never keeps the service from starting. */
  onApplicationBootstrap(): void {
    this.#work = new LeasedWork(this.#store, "erasures", (until) => this.#whileLeased(until));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#work?.stop();
  }

  async #whileLeased(until: AbortSignal): Promise<void> {
    this.#reached = await this.#store.head();
    const ending = new AbortController();
    const following = keepFollowing({
      store: this.#store,
      from: async () => this.#reached,
      handle: (batch) => this.#note(batch),
      until: AbortSignal.any([until, ending.signal]),
      logger: this.#logger,
    });
    const again = setInterval(() => this.#putOpen(), LOOK_AGAIN_MS).unref();
    try {
      await readModelHolds(this.#readModel, this.#reached, until);
      await this.#carryOutAll(until);
    } finally {
      clearInterval(again);
      ending.abort();
      await following;
    }
  }

  /** @throws NotUnderstood when a newer version has to carry one of them out, after all others had their turn */
  async #carryOutAll(until: AbortSignal): Promise<void> {
    this.#putOpen();
    for (;;) {
      const forNewer: NotUnderstood[] = [];
      for (const erasureId of this.#due) {
        until.throwIfAborted();
        this.#due.delete(erasureId);
        const failure = await this.#attempt(erasureId);
        if (failure instanceof NotUnderstood) forNewer.push(failure);
      }
      if (forNewer[0] !== undefined) throw forNewer[0];
      await this.#somethingDue.heard(until);
    }
  }

  #note(batch: readonly StoredEvent[]): void {
    for (const { type, stream, position } of batch) {
      this.#reached = position;
      if (type === "ErasureOrdered" || type === "NodeForgot") this.#put(stream.slice("erasure-".length));
      if (type === "NodeRetired") this.#putOpen();
    }
  }

  #put(erasureId: string): void {
    this.#due.add(erasureId);
    this.#somethingDue.ring();
  }

  #putOpen(): void {
    try {
      for (const { erasureId } of this.#readModel.erasures.open()) this.#put(erasureId);
    } catch (error) {
      // Nothing can be read during the first build; it is looked at again.
      if (!(error instanceof ReadModelNotReady)) this.#logger.error(String(error));
    }
  }

  /** @returns why it has to be tried again */
  async #attempt(erasureId: string): Promise<unknown> {
    try {
      return await this.#carryOut.run(erasureId);
    } catch (error) {
      this.#logger.error(
        `An erasure is tried again in a minute: ${error instanceof Error ? error.stack : ""}`,
      );
      return error;
    }
  }
}
