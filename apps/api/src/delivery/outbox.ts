import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from "@nestjs/common";
import type { Channel, DomainEventType } from "klartext/domain";
import { type Position, type Store, type StoredEvent, StoreUnavailable } from "klartext/event-sourcing";
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
import { DeliveryWays } from "./delivery-ways.ts";
import { DueDeliveries } from "./due-deliveries.ts";
import { OneAttempt } from "./one-attempt.ts";
import { RestingWays } from "./resting-ways.ts";

/** Also without news: clocks are set, and nodes wake up. */
const LOOK_AGAIN_MS = 60_000;
const PATIENCE_MS = 500;
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
  readonly #store: Store;
  readonly #readModel: ReadModel;
  readonly #clock: Clock;
  readonly #pause: Pause = realPause;
  readonly #logger = new Logger("Outbox");
  readonly #somethingToDo = new Bell();
  /** Those whose ways are set, until something happens that could change it. */
  #knownChannels: readonly Channel[] | undefined;
  #forNewer: NotUnderstood | undefined;
  #stopping = false;
  #work: LeasedWork | undefined;

  constructor(
    attempts: OneAttempt,
    due: DueDeliveries,
    resting: RestingWays,
    ways: DeliveryWays,
    @Inject(EVENT_STORE) store: Store,
    @Inject(READ_MODEL) readModel: ReadModel,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#attempts = attempts;
    this.#due = due;
    this.#resting = resting;
    this.#ways = ways;
    this.#store = store;
    this.#readModel = readModel;
    this.#clock = clock;
  }

  onApplicationBootstrap(): void {
    this.#work = new LeasedWork(this.#store, "outbox", (until) => this.#whileLeased(until));
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
        await this.#note(batch, end);
        reached = batch.at(-1)?.position ?? reached;
      },
      until: end,
      logger: this.#logger,
    });
    try {
      await this.#readModelHolds(reached, end);
      this.#forNewer = undefined;
      this.#knownChannels = undefined;
      for (;;) {
        if (this.#forNewer !== undefined) throw this.#forNewer;
        await this.#beginWhatIsDue(end);
        await this.#untilSomethingIsDue(end);
      }
    } finally {
      // Whoever gets the lease next may send the same: nothing of ours goes on.
      ending.abort();
      await Promise.all([following, this.#due.allEnded()]);
    }
  }

  async #note(batch: readonly StoredEvent[], end: AbortSignal): Promise<void> {
    const news = batch.filter(({ type }) => (wakingEvents as readonly string[]).includes(type));
    const last = news.at(-1);
    if (last === undefined) return;
    await this.#readModelHolds(last.position, end);
    this.#knownChannels = undefined;
    if (news.some(({ type }) => (orders as readonly string[]).includes(type))) this.#resting.wake();
    this.#somethingToDo.ring();
  }

  async #beginWhatIsDue(end: AbortSignal): Promise<void> {
    const channels = await this.#channels();
    end.throwIfAborted();
    if (this.#stopping) return;
    for (const channel of channels) {
      for (const ended of this.#due.begin(channel, (deliveryId) => this.#attempt(deliveryId, end))) {
        void ended.then(() => this.#somethingToDo.ring());
      }
    }
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
      await this.#readModelHolds(position ?? (await this.#store.head()), end);
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
    await this.#pause(isStore ? LOOK_AGAIN_MS : BRAKE_MS, end).catch(() => {});
  }

  async #untilSomethingIsDue(end: AbortSignal): Promise<void> {
    const now = this.#clock.now();
    const next = this.#due.nextAt(await this.#channels());
    const heard = new AbortController();
    const wake = this.#pause(
      Math.min(Math.max((next ?? Number.POSITIVE_INFINITY) - now, 0), LOOK_AGAIN_MS),
      AbortSignal.any([end, heard.signal]),
    );
    wake.then(() => this.#somethingToDo.ring()).catch(() => {});
    try {
      await this.#somethingToDo.heard(end);
    } finally {
      heard.abort();
    }
  }

  async #readModelHolds(position: Position | null, end: AbortSignal): Promise<void> {
    while (!(await this.#readModel.waitFor(position ?? "", PATIENCE_MS))) end.throwIfAborted();
  }
}
