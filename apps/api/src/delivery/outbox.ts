import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from "@nestjs/common";
import type { Channel, DomainEventType, EpochMs } from "klartext/domain";
import { type Store, type StoredEvent, StoreUnavailable } from "klartext/event-sourcing";
import {
  CLOCK,
  type Clock,
  DueWork,
  EVENT_STORE,
  type Pause,
  READ_MODEL,
  readModelHolds,
  realPause,
} from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { NotUnderstood } from "klartext/sealing";
import { DeliveryWays } from "./delivery-ways.ts";
import { DueDeliveries } from "./due-deliveries.ts";
import { OneAttempt } from "./one-attempt.ts";
import { RestingWays } from "./resting-ways.ts";
import { Senders } from "./senders.ts";

/** While the log cannot be reached. */
const WITHOUT_LOG_MS = 60_000;
/** After an error of our own, so that one that every delivery brings does not fill the service's log. */
const BRAKE_MS = 250;
/** For what is under way when the service stops. */
const GRACE_MS = 5_000;

/** Somebody has done something for it to get out now. */
const orders: readonly DomainEventType[] = ["DeliveryRetryOrdered", "DeliveryWaySet", "DeliveryWayRemoved"];
/** What something can become due by. */
const wakingEvents: readonly DomainEventType[] = [...orders, "DeliveryRequested", "DeliverySettled"];

/**
 * Sends what is due, on one node at a time, in order about each point to each addressee: as soon as it is requested, and again when the
 * time for the next attempt has come. What is due stands in the log, so nothing is lost when it stops.
 */
@Injectable()
export class Outbox implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #attempts: OneAttempt;
  readonly #due: DueDeliveries;
  readonly #resting: RestingWays;
  readonly #ways: DeliveryWays;
  readonly #senders: Senders;
  readonly #store: Store;
  readonly #readModel: ReadModel;
  readonly #clock: Clock;
  readonly #pause: Pause = realPause;
  readonly #logger = new Logger("Outbox");
  /** Those whose ways are set, until something happens that could change it. */
  #knownChannels: readonly Channel[] | undefined;
  #forNewer: NotUnderstood | undefined;
  #stopping = false;
  #work: DueWork | undefined;

  constructor(
    attempts: OneAttempt,
    due: DueDeliveries,
    resting: RestingWays,
    ways: DeliveryWays,
    senders: Senders,
    @Inject(EVENT_STORE) store: Store,
    @Inject(READ_MODEL) readModel: ReadModel,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#attempts = attempts;
    this.#due = due;
    this.#resting = resting;
    this.#ways = ways;
    this.#senders = senders;
    this.#store = store;
    this.#readModel = readModel;
    this.#clock = clock;
  }

  onApplicationBootstrap(): void {
    const ground = { store: this.#store, readModel: this.#readModel, clock: this.#clock };
    this.#work = new DueWork(ground, {
      name: "outbox",
      news: { types: wakingEvents, note: (events, until) => this.#note(events, until) },
      begin: () => this.#begin(),
      doDue: (until) => this.#beginWhatIsDue(until),
      allEnded: () => this.#allEnded(),
    });
  }

  /** What is under way may end, for a while; then its connections are cut. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#stopping = true;
    const ended = new AbortController();
    const patience = this.#pause(GRACE_MS, ended.signal).catch(() => {});
    await Promise.race([this.#due.allEnded(), patience]);
    ended.abort();
    await this.#work?.stop();
  }

  /** Without waiting for the next moment at which something is due: when the clock has been set. */
  lookAgain(): void {
    this.#work?.lookAgain();
  }

  /** Whoever sends next finds out by itself who is there. */
  async #allEnded(): Promise<void> {
    await this.#due.allEnded();
    this.#senders.hangUp();
    this.#resting.wake();
  }

  #begin(): void {
    this.#forNewer = undefined;
    this.#knownChannels = undefined;
  }

  async #note(news: readonly StoredEvent[], end: AbortSignal): Promise<void> {
    await readModelHolds(this.#readModel, news.at(-1)?.position ?? null, end);
    this.#knownChannels = undefined;
    if (news.some(({ type }) => (orders as readonly string[]).includes(type))) this.#resting.wake();
  }

  /**
   * Waits for nothing that it begins: whatever ends makes it look again.
   * @returns when there will be something to begin
   * @throws NotUnderstood when a newer version has to send one of them
   */
  async #beginWhatIsDue(end: AbortSignal): Promise<EpochMs | null> {
    if (this.#forNewer !== undefined) throw this.#forNewer;
    const channels = await this.#channels();
    end.throwIfAborted();
    if (this.#stopping) return null;
    for (const channel of channels) {
      for (const ended of this.#due.begin(channel, (deliveryId) => this.#attempt(deliveryId, end))) {
        void ended.then(() => this.lookAgain());
      }
    }
    return this.#due.nextAt(channels);
  }

  /** Those whose messages can get out: all others wait. */
  async #channels(): Promise<readonly Channel[]> {
    if (this.#knownChannels !== undefined) return this.#knownChannels;
    const ways = await this.#ways.all();
    this.#knownChannels = ways.filter(({ hindrance }) => hindrance === null).map(({ channel }) => channel);
    return this.#knownChannels;
  }

  /** A failure of our own is no outcome: the attempt, if it was begun, is made again when nothing more is heard of it. */
  async #attempt(deliveryId: string, end: AbortSignal): Promise<void> {
    try {
      const position = await this.#attempts.make(deliveryId, end);
      // Where there was nothing to do, the read model showed something as due that is not any more.
      await readModelHolds(this.#readModel, position ?? (await this.#store.head()), end);
    } catch (error) {
      if (error instanceof NotUnderstood) this.#forNewer = error;
      else if (!end.aborted) await this.#afterOwn(error, deliveryId, end);
    }
  }

  /** Without the log nothing goes on; anything else may be in this delivery alone, which then waits behind all others. */
  async #afterOwn(error: unknown, deliveryId: string, end: AbortSignal): Promise<void> {
    this.#logger.error(`Delivery ${deliveryId}: ${error instanceof Error ? error.stack : "unknown"}`);
    const isStore = error instanceof StoreUnavailable;
    if (!isStore) this.#due.setAside(deliveryId);
    await this.#pause(isStore ? WITHOUT_LOG_MS : BRAKE_MS, end).catch(() => {});
  }
}
