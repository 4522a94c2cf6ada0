import {
  type AllStreamRecordedEvent,
  type AllStreamSubscription,
  type EventStoreDBClient,
  START,
  streamNameFilter,
} from "@eventstore/db-client";
import { StoreUnavailable } from "klartext/event-sourcing";
import type { Connection } from "../connection/connection.ts";
import type { AllReader } from "./all-reader.ts";
import type { Place } from "./read-all.ts";

/** Events handed over at once, and those the client keeps ready meanwhile. */
const BATCH = 1000;
/** Milliseconds until it is subscribed again after a cut: at first, and at most. */
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 2000;
/** The server tells where it is when it has looked through so many times 32 events without one to be handed over. */
const CHECKPOINT_INTERVAL = 32;

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
  /** The last event that was handed over, or where it began. */
  #handed: Place | null;
  /** As far as the server has looked through the log: at or behind what was handed over. */
  #place: Place | null;
  #pause = FIRST_PAUSE;

  constructor(options: SubscriptionOptions) {
    this.#options = options;
    this.#handed = options.after;
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
      const [next] = await reader.at(this.#place).catch((error: unknown) => {
        // A place that cannot be read is one that the server has looked through to; what was handed over can be.
        if (!(error instanceof StoreUnavailable)) this.#place = this.#handed;
        throw error;
      });
      if (next === undefined || next.position.commit === this.#place.commit) return;
      if (new RegExp(streams).test(next.streamId)) await this.#hand([next]);
      this.#place = next.position;
    }
  }

  /** Until the subscription is cut, or `stop`. */
  async #followOn(client: EventStoreDBClient): Promise<void> {
    const { signal } = this.#stopping;
    const { prefix } = this.#options.connection;
    let wake = () => {};
    let cut: Error | undefined;
    let checkpoint: Place | undefined;
    const end = (error: Error) => {
      cut ??= error;
      wake();
    };
    const stop = () => wake();
    const subscription = this.#subscribe(client, (place) => {
      checkpoint = place;
    });
    subscription.on("error", end);
    for (const ending of ["end", "close"] as const) {
      subscription.on(ending, () => end(new Error("The server ended the subscription.")));
    }
    subscription.on("readable", () => wake());
    signal.addEventListener("abort", stop, { once: true });
    try {
      while (!signal.aborted) {
        const batch = takeBatch(subscription).map((event) => prefix.ours(event));
        if (batch.length > 0) {
          await this.#hand(batch);
          continue;
        }
        // Nothing that came before it is left to be handed over.
        if (checkpoint !== undefined && !subscription.destroyed) this.#pass(checkpoint);
        checkpoint = undefined;
        if (cut !== undefined) throw cut;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    } finally {
      signal.removeEventListener("abort", stop);
      await subscription.unsubscribe().catch(() => {});
      subscription.destroy();
    }
  }

  #pass(checkpoint: Place): void {
    if (this.#place === null || checkpoint.commit > this.#place.commit) this.#place = checkpoint;
  }

  #subscribe(client: EventStoreDBClient, passed: (place: Place) => void): AllStreamSubscription {
    return client.subscribeToAll(
      {
        fromPosition: this.#place ?? START,
        filter: streamNameFilter({
          regex: this.#options.connection.prefix.patternInServer(this.#options.streams),
          checkpointInterval: CHECKPOINT_INTERVAL,
          checkpointReached: async (_, place) => {
            if (place.commit > 0n) passed(place);
          },
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
    this.#handed = batch.at(-1)?.position ?? this.#handed;
    this.#place = this.#handed;
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
