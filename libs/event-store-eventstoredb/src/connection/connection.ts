import type { EventStoreDBClient } from "@eventstore/db-client";
import { StoreUnavailable } from "klartext/event-sourcing";
import type { Appended, ProposedEvent } from "./append-calls.ts";
import { LeftBehind, mayPass, reasonOf, TryTimedOut } from "./connection-error.ts";
import { Line } from "./line.ts";
import { protectedParts } from "./protected-parts.ts";
import { StreamPrefix } from "./stream-prefix.ts";
import type { Timing } from "./timing.ts";

/** Milliseconds between two tries: at first, and at most. */
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 500;
/** Milliseconds after which a call is given up when the one before was: whoever waits should know soon. */
const PATIENCE_WHEN_DOWN = 1_000;
/** The share of a call's time after which a connection without a single answer is taken to be stuck. */
const STUCK = 0.4;

export interface ConnectionOptions {
  readonly connectionString: string;
  readonly streamPrefix: string;
  /** Milliseconds after which a call is given up. */
  readonly patience: number;
  readonly timing: Timing;
}

/**
 * The way to the server. The client finds the leader and connects again by itself, but does not repeat what was under
 * way, and waits for ever on a connection that is dead without a word: both are made good here.
 */
export class Connection {
  readonly prefix: StreamPrefix;
  readonly #connectionString: string;
  readonly #patience: number;
  readonly #timing: Timing;
  #line: Line;
  #isDown = false;
  #heardAt = 0;
  #closed = false;

  /** @throws Error when the connection string cannot be read */
  constructor({ connectionString, streamPrefix, patience, timing }: ConnectionOptions) {
    this.prefix = new StreamPrefix(streamPrefix);
    this.#connectionString = connectionString;
    this.#patience = patience;
    this.#timing = timing;
    this.#line = new Line(connectionString, timing);
  }

  get client(): EventStoreDBClient {
    return this.#line.client;
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
    const name = this.prefix.nameInServer(stream);
    return this.#until(({ appends }) => appends.append(name, events, expectedRevision), patience);
  }

  /**
   * Calls until it succeeds or is refused for good; so the call has to bear being made twice.
   * @param patience milliseconds for all tries together
   * @throws StoreUnavailable when the time is up
   */
  call<Result>(make: (client: EventStoreDBClient) => Promise<Result>, patience?: number): Promise<Result> {
    return this.#until(({ client }) => make(client), patience);
  }

  close(): void {
    this.#closed = true;
    this.#line.release();
  }

  async #until<Result>(make: (line: Line) => Promise<Result>, patience = this.#patience): Promise<Result> {
    const allowed = this.#isDown ? Math.min(patience, PATIENCE_WHEN_DOWN) : patience;
    const beginning = this.#timing.now();
    const end = beginning + allowed;
    for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      try {
        // Half of the time, so that a stuck connection leaves room for another one.
        return await this.#try(make, allowed / 2);
      } catch (error) {
        if (!mayPass(error)) throw error;
        if (this.#closed || this.#timing.now() + pause >= end) {
          this.#isDown = this.#heardAt < beginning;
          throw new StoreUnavailable(`The log cannot be reached: ${reasonOf(error)}`, { cause: error });
        }
        await this.#timing.sleep(pause);
      }
    }
  }

  async #try<Result>(make: (line: Line) => Promise<Result>, milliseconds: number): Promise<Result> {
    if (this.#closed) throw new LeftBehind("the connection was closed");
    const line = this.#line;
    const heard = () => {
      this.#isDown = false;
      this.#heardAt = this.#timing.now();
    };
    try {
      const result = await this.#within(
        milliseconds,
        line.try(() => make(line), heard),
      );
      if (line !== this.#line || this.#closed) throw new LeftBehind("the connection was left behind");
      return result;
    } catch (error) {
      if (error instanceof TryTimedOut) this.#leave(line);
      throw error;
    }
  }

  /** What was under way on a stuck connection is tried again on a new one; a slow one stays. */
  #leave(line: Line): void {
    if (this.#closed || line !== this.#line || line.silentFor() < this.#patience * STUCK) return;
    this.#line = new Line(this.#connectionString, this.#timing);
    line.release();
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
