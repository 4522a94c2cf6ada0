import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from "@nestjs/common";
import type { Channel, DomainEventType } from "klartext/domain";
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
import { DeliveryWays } from "./delivery-ways.ts";
import { OneAttempt } from "./one-attempt.ts";

/** So many messages at once: to different addressees, since everything to one of them goes in order. */
const AT_ONCE = 8;
/** Also without news: clocks are set, and nodes wake up. */
const LOOK_AGAIN_MS = 60_000;
const PATIENCE_MS = 500;
/** For what is under way when the service stops. */
const GRACE_MS = 5_000;

/** What something can become due by. */
const wakingEvents: readonly DomainEventType[] = [
  "DeliveryRequested",
  "DeliveryRetryOrdered",
  "DeliverySettled",
  "DeliveryWaySet",
  "DeliveryWayRemoved",
];

/**
 * Sends what is due, on one node at a time, in order to each addressee: as soon as it is requested, and again when the
 * time for the next attempt has come. What is due stands in the log, so nothing is lost when it stops.
 */
@Injectable()
export class Outbox implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #attempts: OneAttempt;
  readonly #ways: DeliveryWays;
  readonly #store: Store;
  readonly #readModel: ReadModel;
  readonly #clock: Clock;
  readonly #pause: Pause = realPause;
  readonly #logger = new Logger("Outbox");
  readonly #somethingToDo = new Bell();
  readonly #underWay = new Map<string, Promise<void>>();
  /** Those whose ways are set, until something happens that could change it. */
  #knownChannels: readonly Channel[] | undefined;
  #forNewer: NotUnderstood | undefined;
  #stopping = false;
  #work: LeasedWork | undefined;

  constructor(
    attempts: OneAttempt,
    ways: DeliveryWays,
    @Inject(EVENT_STORE) store: Store,
    @Inject(READ_MODEL) readModel: ReadModel,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#attempts = attempts;
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
    await Promise.race([Promise.all(this.#underWay.values()), patience]);
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
      await Promise.all([following, ...this.#underWay.values()]);
    }
  }

  async #note(batch: readonly StoredEvent[], end: AbortSignal): Promise<void> {
    const news = batch.filter(({ type }) => (wakingEvents as readonly string[]).includes(type)).at(-1);
    if (news === undefined) return;
    await this.#readModelHolds(news.position, end);
    this.#knownChannels = undefined;
    this.#somethingToDo.ring();
  }

  async #beginWhatIsDue(end: AbortSignal): Promise<void> {
    const channels = await this.#channels();
    end.throwIfAborted();
    const free = this.#stopping ? 0 : AT_ONCE - this.#underWay.size;
    const due = this.#readModel.deliveries.due(this.#clock.now(), channels, AT_ONCE + this.#underWay.size);
    for (const id of due.filter((one) => !this.#underWay.has(one)).slice(0, Math.max(free, 0))) {
      this.#underWay.set(id, this.#attempt(id, end));
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
      else if (!end.aborted) {
        this.#logger.error(`Tried again: ${error instanceof Error ? error.stack : "unknown"}`);
        await this.#pause(LOOK_AGAIN_MS, end).catch(() => {});
      }
    } finally {
      this.#underWay.delete(deliveryId);
      this.#somethingToDo.ring();
    }
  }

  async #untilSomethingIsDue(end: AbortSignal): Promise<void> {
    const now = this.#clock.now();
    const next = this.#readModel.deliveries.nextDueAt(now, await this.#channels());
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
