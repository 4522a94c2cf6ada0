import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  Optional,
} from "@nestjs/common";
import { type EpochMs, openPointDecider } from "klartext/domain";
import type { Store } from "klartext/event-sourcing";
import {
  CLOCK,
  type Clock,
  CommandRunner,
  DueWork,
  derivedUuid,
  EVENT_STORE,
  isoInstant,
  type Pause,
  READ_MODEL,
  unlessRefused,
} from "klartext/nest";
import type { AwaitedPromise, ReadModel } from "klartext/read-model";
import { NotUnderstood } from "klartext/sealing";
import { openPointStream } from "../open-points/open-point-stream.ts";

/** For dependency injection: how it waits; default: by the clock on the wall. */
export const PAUSE = Symbol("Pause");

const AT_ONCE = 100;

/**
 * Records promises that have run out within a minute, without anybody asking: so the change feed tells of them, and
 * everybody sees them at once (domain page, principle 5). One node does; what it finds is decided on by the log.
 */
@Injectable()
export class MissedPromises implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #store: Store;
  readonly #readModel: ReadModel;
  readonly #runner: CommandRunner;
  readonly #clock: Clock;
  readonly #pause: Pause | undefined;
  #work: DueWork | undefined;

  constructor(
    @Inject(EVENT_STORE) store: Store,
    @Inject(READ_MODEL) readModel: ReadModel,
    runner: CommandRunner,
    @Inject(CLOCK) clock: Clock,
    @Optional() @Inject(PAUSE) pause?: Pause,
  ) {
    this.#store = store;
    this.#readModel = readModel;
    this.#runner = runner;
    this.#clock = clock;
    this.#pause = pause;
  }

  /** Never keeps the service from starting. */
  onApplicationBootstrap(): void {
    const ground = { store: this.#store, readModel: this.#readModel, clock: this.#clock, pause: this.#pause };
    this.#work = new DueWork(ground, {
      name: "missed-promises",
      doDue: (until) => this.#recordMissed(until),
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#work?.stop();
  }

  /**
   * @returns when the next promise runs out; `null` when none is waited for
   * @throws NotUnderstood when a newer version has to decide on one of them, after all others had their turn
   */
  async #recordMissed(until: AbortSignal): Promise<EpochMs | null> {
    let newer: NotUnderstood | undefined;
    let nextDueAt: EpochMs | null = null;
    for (const promise of this.#awaited()) {
      until.throwIfAborted();
      nextDueAt = promise.dueAt;
      if (promise.dueAt > this.#clock.now()) break;
      nextDueAt = null;
      await this.#record(promise).catch((error: unknown) => {
        if (!(error instanceof NotUnderstood)) throw error;
        newer = error;
      });
    }
    if (newer !== undefined) throw newer;
    return nextDueAt;
  }

  *#awaited(): Generator<AwaitedPromise> {
    let after: AwaitedPromise | null = null;
    for (;;) {
      const batch: readonly AwaitedPromise[] = this.#readModel.promises.awaited(after, AT_ONCE);
      yield* batch;
      after = batch.at(-1) ?? null;
      if (batch.length < AT_ONCE) return;
    }
  }

  async #record({ promiseId, pointId }: AwaitedPromise): Promise<void> {
    const recording = this.#runner.run(
      openPointDecider,
      { stream: openPointStream(pointId) },
      { type: "RecordMissedPromise", promiseId, now: isoInstant(this.#clock.now()) },
      { commandId: derivedUuid("missed-promise", promiseId), actor: { kind: "klartext" } },
    );
    await unlessRefused(recording);
  }
}
