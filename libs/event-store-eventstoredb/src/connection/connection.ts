import { EventStoreDBClient } from "@eventstore/db-client";
import { StoreUnavailable } from "klartext/event-sourcing";
import { AppendCalls, type Appended, type ProposedEvent } from "./append-calls.ts";
import { mayPass, reasonOf, TryTimedOut } from "./connection-error.ts";
import { protectedParts } from "./protected-parts.ts";
import type { Timing } from "./timing.ts";

/** Milliseconds between two tries: at first, and at most. */
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 500;
/** Milliseconds after which a call is given up when the one before was: whoever waits should know soon. */
const PATIENCE_WHEN_DOWN = 1_000;

export interface ConnectionOptions {
  readonly connectionString: string;
  /** Milliseconds after which a call is given up. */
  readonly patience: number;
  readonly timing: Timing;
}

/**
 * The way to the server. The client finds the leader and connects again by itself, but does not repeat what was under
 * way, and waits for ever on a connection that is dead without a word: both are made good here.
 */
export class Connection {
  readonly #connectionString: string;
  readonly #patience: number;
  readonly #timing: Timing;
  #client: EventStoreDBClient;
  #appends: AppendCalls;
  #isDown = false;
  #closed = false;

  /** @throws Error when the connection string cannot be read */
  constructor({ connectionString, patience, timing }: ConnectionOptions) {
    this.#connectionString = connectionString;
    this.#patience = patience;
    this.#timing = timing;
    this.#client = EventStoreDBClient.connectionString(connectionString);
    this.#appends = new AppendCalls(this.#client);
  }

  get client(): EventStoreDBClient {
    return this.#client;
  }

  get timing(): Timing {
    return this.#timing;
  }

  /** Appends events with ids of their own: repeated with the same ids, it is one append. */
  append(
    stream: string,
    events: readonly ProposedEvent[],
    expectedRevision: bigint | "no-stream",
    patience?: number,
  ): Promise<Appended> {
    return this.call(() => this.#appends.append(stream, events, expectedRevision), patience);
  }

  /**
   * Calls until it succeeds or is refused for good; so the call has to bear being made twice.
   * @param patience milliseconds for all tries together
   * @throws StoreUnavailable when the time is up
   */
  async call<Result>(
    make: (client: EventStoreDBClient) => Promise<Result>,
    patience = this.#patience,
  ): Promise<Result> {
    const allowed = this.#isDown ? Math.min(patience, PATIENCE_WHEN_DOWN) : patience;
    const end = this.#timing.now() + allowed;
    for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      const client = this.#client;
      try {
        // Half of the time, so that a stuck connection leaves room for another one.
        const result = await this.#within(allowed / 2, make(client));
        this.#isDown = false;
        return result;
      } catch (error) {
        if (!mayPass(error)) throw error;
        if (error instanceof TryTimedOut) this.replace(client);
        if (this.#closed || this.#timing.now() + pause >= end) {
          this.#isDown = true;
          throw new StoreUnavailable(`The log cannot be reached: ${reasonOf(error)}`, { cause: error });
        }
        await this.#timing.sleep(pause);
      }
    }
  }

  /** Leaves a stuck client behind; what was under way on it is tried again on the new one. */
  replace(stuck: EventStoreDBClient): void {
    if (this.#closed || stuck !== this.#client) return;
    this.#client = EventStoreDBClient.connectionString(this.#connectionString);
    this.#appends = new AppendCalls(this.#client);
    release(stuck);
  }

  close(): void {
    this.#closed = true;
    release(this.#client);
  }

  async #within<Result>(milliseconds: number, result: Promise<Result>): Promise<Result> {
    let timer: NodeJS.Timeout | undefined;
    const timedOut = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new TryTimedOut("no answer in time")), milliseconds);
    });
    try {
      return await Promise.race([result, timedOut]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** `23.10.0.0`, or `unknown` for servers that are too old to tell. */
export async function serverVersionOf(client: EventStoreDBClient): Promise<string> {
  return (await protectedParts(client).capabilities).serverVersion;
}

/** The client ends its calls when disposed of, but leaves its channel open, which would keep the process alive. */
function release(client: EventStoreDBClient): void {
  client
    .dispose()
    .then(() => protectedParts(client).getChannel())
    .then((channel) => channel.close())
    .catch(() => {});
}
