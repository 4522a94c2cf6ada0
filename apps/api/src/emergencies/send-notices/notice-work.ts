import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from "@nestjs/common";
import type { DomainEventType, EpochMs } from "klartext/domain";
import type { Position, Store, StoredEvent } from "klartext/event-sourcing";
import {
  Bell,
  CLOCK,
  type Clock,
  EVENT_STORE,
  keepFollowing,
  LeasedWork,
  type Pause,
  READ_MODEL,
  realPause,
} from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { NotUnderstood } from "klartext/sealing";
import { emergencyIdOfStream } from "../emergency-stream.ts";
import { NoticeRounds } from "./notice-rounds.ts";

/** Also without news: clocks are set, and nodes wake up. */
const LONGEST_PAUSE_MS = 60_000;
const TRY_AGAIN_MS = 5_000;
const PATIENCE_MS = 500;

const wakingEvents: readonly DomainEventType[] = [
  "EmergencyDeclared",
  "EmergencyNoticeWritten",
  "EmergencyCustomersAttached",
];

/**
 * Sends the notices of all emergencies, on one node at a time: when one is written, when customers are attached, and at the
 * promised times. What there is to do stands in the log, so a node that takes over goes on where the last one was.
 */
@Injectable()
export class NoticeWork implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #rounds: NoticeRounds;
  readonly #store: Store;
  readonly #readModel: ReadModel;
  readonly #clock: Clock;
  readonly #pause: Pause = realPause;
  readonly #logger = new Logger("Emergency notices");
  readonly #somethingToDo = new Bell();
  /** When each emergency has something to do again by itself. */
  readonly #dueAt = new Map<string, EpochMs>();
  #work: LeasedWork | undefined;

  constructor(
    rounds: NoticeRounds,
    @Inject(EVENT_STORE) store: Store,
    @Inject(READ_MODEL) readModel: ReadModel,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#rounds = rounds;
    this.#store = store;
    this.#readModel = readModel;
    this.#clock = clock;
  }

  onApplicationBootstrap(): void {
    this.#work = new LeasedWork(this.#store, "emergency-notices", (until) => this.#whileLeased(until));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#work?.stop();
  }

  /** Without waiting for the next promised time: when the clock has been set. */
  lookAgain(): void {
    this.#somethingToDo.ring();
  }

  async #whileLeased(until: AbortSignal): Promise<void> {
    const ending = new AbortController();
    const end = AbortSignal.any([until, ending.signal]);
    let reached = await this.#store.head();
    const following = keepFollowing({
      store: this.#store,
      from: async () => reached,
      handle: async (batch) => {
        this.#note(batch);
        reached = batch.at(-1)?.position ?? reached;
      },
      until: end,
      logger: this.#logger,
    });
    try {
      await this.#readModelHolds(reached, end);
      for (const emergencyId of this.#readModel.emergencies.open()) this.#put(emergencyId);
      for (;;) {
        await this.#goOn(end);
        await this.#untilSomethingIsDue(end);
      }
    } finally {
      ending.abort();
      await following;
    }
  }

  /** @throws NotUnderstood when a newer version has to go on with one of them, after all others had their turn */
  async #goOn(end: AbortSignal): Promise<void> {
    let forNewer: NotUnderstood | undefined;
    for (const [emergencyId, dueAt] of this.#dueAt) {
      if (dueAt > this.#clock.now()) continue;
      this.#dueAt.delete(emergencyId);
      try {
        const next = await this.#rounds.goOn(emergencyId, end);
        // News that came meanwhile are not overwritten.
        if (next !== null && !this.#dueAt.has(emergencyId)) this.#dueAt.set(emergencyId, next);
      } catch (error) {
        end.throwIfAborted();
        this.#dueAt.set(emergencyId, this.#clock.now() + TRY_AGAIN_MS);
        if (error instanceof NotUnderstood) forNewer = error;
        else
          this.#logger.error(
            `Tried again in ${TRY_AGAIN_MS} ms: ${error instanceof Error ? error.stack : error}`,
          );
      }
    }
    if (forNewer !== undefined) throw forNewer;
  }

  async #untilSomethingIsDue(end: AbortSignal): Promise<void> {
    const next = Math.min(...this.#dueAt.values());
    const pauseMs = Math.min(Math.max(next - this.#clock.now(), 0), LONGEST_PAUSE_MS);
    if (pauseMs === 0) return;
    const waking = new AbortController();
    const either = AbortSignal.any([end, waking.signal]);
    await Promise.race([
      this.#somethingToDo.heard(either).catch(() => {}),
      this.#pause(pauseMs, either).catch(() => {}),
    ]);
    waking.abort();
    end.throwIfAborted();
  }

  #note(batch: readonly StoredEvent[]): void {
    for (const { type, stream } of batch) {
      if ((wakingEvents as readonly string[]).includes(type)) this.#put(emergencyIdOfStream(stream));
    }
  }

  #put(emergencyId: string): void {
    this.#dueAt.set(emergencyId, 0);
    this.#somethingToDo.ring();
  }

  async #readModelHolds(position: Position | null, end: AbortSignal): Promise<void> {
    while (!(await this.#readModel.waitFor(position ?? "", PATIENCE_MS))) end.throwIfAborted();
  }
}
