import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from "@nestjs/common";
import type { DomainEventType, EpochMs } from "klartext/domain";
import type { Store, StoredEvent } from "klartext/event-sourcing";
import { CLOCK, type Clock, DueWork, EVENT_STORE, READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { NotUnderstood } from "klartext/sealing";
import { emergencyIdOfStream } from "../emergency-stream.ts";
import { NoticeRounds } from "./notice-rounds.ts";

const TRY_AGAIN_MS = 5_000;

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
  readonly #logger = new Logger("Emergency notices");
  /** When each emergency has something to do again by itself. */
  readonly #dueAt = new Map<string, EpochMs>();
  #work: DueWork | undefined;

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
    const ground = { store: this.#store, readModel: this.#readModel, clock: this.#clock };
    this.#work = new DueWork(ground, {
      name: "emergency-notices",
      news: { types: wakingEvents, note: (events) => this.#note(events) },
      begin: () => this.#goOnWith(this.#readModel.emergencies.open()),
      doDue: (until) => this.#goOn(until),
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#work?.stop();
  }

  /** Without waiting for the next promised time: when the clock has been set. */
  lookAgain(): void {
    this.#work?.lookAgain();
  }

  #note(events: readonly StoredEvent[]): void {
    this.#goOnWith(events.map(({ stream }) => emergencyIdOfStream(stream)));
  }

  #goOnWith(emergencyIds: readonly string[]): void {
    for (const emergencyId of emergencyIds) this.#dueAt.set(emergencyId, 0);
  }

  /**
   * @returns when the next one has something to do
   * @throws NotUnderstood when a newer version has to go on with one of them, after all others had their turn
   */
  async #goOn(end: AbortSignal): Promise<EpochMs | null> {
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
    return this.#dueAt.size === 0 ? null : Math.min(...this.#dueAt.values());
  }
}
