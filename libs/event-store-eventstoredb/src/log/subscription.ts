import {
  type AllStreamRecordedEvent,
  type AllStreamSubscription,
  type EventStoreDBClient,
  START,
  streamNameFilter,
} from "@eventstore/db-client";
import type { Connection } from "../connection/connection.ts";
import type { AllReader, Place } from "./all-reader.ts";

/** Events handed over at once, and those the client keeps ready meanwhile. */
const BATCH = 1000;
/** Milliseconds until it is subscribed again after a cut: at first, and at most. */
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 2000;
/** The server tells after so many looked-through events where it is, when none was to be handed over. */
const CHECKPOINT_INTERVAL = 1000;

export interface SubscriptionOptions {
  readonly connection: Connection;
  readonly reader: AllReader;
  /** Exclusive; `null`: from the beginning. */
  readonly after: Place | null;
  /** Regular expression on the streams' names. */
  readonly streams: string;
  /** Takes a batch in log order; the next one comes when the promise has resolved. */
  readonly handle: (events: readonly AllStreamRecordedEvent[]) => void | Promise<void>;
}

/**
 * Follows the server's log, and goes on where it was after every cut and every refusal: nobody waits for an answer here,
 * and those who ask for the log's end are told what is wrong. `ended` rejects with what the handler threw; it resolves
 * after `stop`.
 */
export class Subscription {
  readonly ended: Promise<void>;
  readonly #options: SubscriptionOptions;
  readonly #stopping = new AbortController();
  #place: Place | null;
  #pause = FIRST_PAUSE;

  constructor(options: SubscriptionOptions) {
    this.#options = options;
    this.#place = options.after;
    this.ended = this.#follow();
    this.ended.catch(() => {});
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.allSettled([this.ended]);
  }

  async #follow(): Promise<void> {
    const { connection } = this.#options;
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      try {
        await this.#passGap();
        await this.#followOn(connection.client);
      } catch (error) {
        if (error instanceof HandlerFailed) throw error.cause;
        await connection.timing.sleep(this.#pause, signal).catch(() => {});
        this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
      }
    }
  }

  /**
   * The server begins behind the event that it finds at a place or next to it: when what stood there was scavenged, it
   * would leave out the next one.
   */
  async #passGap(): Promise<void> {
    const { reader, streams } = this.#options;
    while (this.#place !== null && !this.#stopping.signal.aborted) {
      const [next] = await reader.at(this.#place);
      if (next === undefined || next.position.commit === this.#place.commit) return;
      if (new RegExp(streams).test(next.streamId)) await this.#hand([next]);
      this.#place = next.position;
    }
  }

  /** Until the subscription is cut, or `stop`. */
  async #followOn(client: EventStoreDBClient): Promise<void> {
    const { signal } = this.#stopping;
    const { prefix } = this.#options.connection;
    const subscription = this.#subscribe(client);
    const cut = Promise.withResolvers<never>();
    cut.promise.catch(() => {});
    subscription.once("error", cut.reject);
    for (const end of ["end", "close"] as const) {
      subscription.once(end, () => cut.reject(new Error("The server ended the subscription.")));
    }
    const stopped = Promise.withResolvers<void>();
    const stop = () => stopped.resolve();
    signal.addEventListener("abort", stop, { once: true });
    try {
      while (!signal.aborted) {
        const batch = takeBatch(subscription).map((event) => prefix.ours(event));
        if (batch.length > 0) await this.#hand(batch);
        else await Promise.race([readable(subscription), cut.promise, stopped.promise]);
      }
    } finally {
      signal.removeEventListener("abort", stop);
      subscription.on("error", () => {});
      await subscription.unsubscribe().catch(() => {});
      subscription.destroy();
    }
  }

  #subscribe(client: EventStoreDBClient): AllStreamSubscription {
    return client.subscribeToAll(
      {
        fromPosition: this.#place ?? START,
        filter: streamNameFilter({
          regex: this.#options.connection.prefix.patternInServer(this.#options.streams),
          checkpointInterval: CHECKPOINT_INTERVAL,
        }),
      },
      { highWaterMark: BATCH },
    );
  }

  async #hand(batch: readonly AllStreamRecordedEvent[]): Promise<void> {
    try {
      await this.#options.handle(batch);
    } catch (cause) {
      throw new HandlerFailed("The handler failed.", { cause });
    }
    this.#place = batch.at(-1)?.position ?? this.#place;
    this.#pause = FIRST_PAUSE;
    // A long catch-up must not keep the process from everything else.
    await new Promise(setImmediate);
  }
}

class HandlerFailed extends Error {
  override readonly name = "HandlerFailed";
}

function takeBatch(subscription: AllStreamSubscription): AllStreamRecordedEvent[] {
  const batch: AllStreamRecordedEvent[] = [];
  while (batch.length < BATCH) {
    const resolved = subscription.read() as { event?: AllStreamRecordedEvent } | null;
    if (resolved === null) return batch;
    if (resolved.event !== undefined) batch.push(resolved.event);
  }
  return batch;
}

function readable(subscription: AllStreamSubscription): Promise<void> {
  return new Promise((resolve) => subscription.once("readable", () => resolve()));
}
