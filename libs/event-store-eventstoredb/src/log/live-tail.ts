import type { AllStreamRecordedEvent } from "@eventstore/db-client";
import {
  type BatchHandler,
  Followers,
  type Following,
  type Position,
  type ReadAllOptions,
  type StoredEvent,
  StoreUnavailable,
} from "klartext/event-sourcing";
import type { Connection } from "../connection/connection.ts";
import type { AllReader } from "./all-reader.ts";
import type { Positions } from "./position.ts";
import { toStoredEvent } from "./recorded-events.ts";
import { isKeyStream, isOurs, OURS_AND_KEYS } from "./streams.ts";
import { Subscription } from "./subscription.ts";

/** Events kept in memory for those who follow. */
const MOST_EVENTS = 5_000;
/** Milliseconds between two looks at a log that cannot be reached. */
const PAUSE = 1_000;

export interface LiveTailParts {
  readonly connection: Connection;
  readonly positions: Positions;
  readonly reader: AllReader;
  /** Is told of every event in a key's stream that passes. */
  readonly passKey: (event: AllStreamRecordedEvent) => void;
}

/**
 * What comes into the log, by one subscription for all who follow, from the first of them on: a thousand open feeds cost
 * the server no more than one. Whoever is further back reads the log until the tail holds what comes next.
 */
export class LiveTail {
  readonly #parts: LiveTailParts;
  readonly #followers = new Followers((options) => this.#read(options));
  readonly #closing = new AbortController();
  #beginning: Promise<void> | undefined;
  #subscription: Subscription | undefined;
  #events: StoredEvent[] = [];
  /** The tail holds everything behind it; nothing, while it is `undefined`. */
  #from: Position | null | undefined;

  constructor(parts: LiveTailParts) {
    this.#parts = parts;
  }

  /** @throws RangeError when it is no position of this log */
  follow(after: Position | null, handler: BatchHandler): Following {
    if (after !== null) this.#parts.positions.place(after);
    this.#beginning ??= this.#begin();
    return this.#followers.start(after, handler);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#followers.stopAll();
    await this.#beginning;
    await this.#subscription?.stop();
  }

  async #begin(): Promise<void> {
    const { connection, positions, reader } = this.#parts;
    // Whatever stands in the way, such as a right taken away for a while: nobody else would begin it later.
    const from = await this.#until(
      () => reader.head(),
      () => true,
    );
    if (from === undefined) return;
    this.#from = from;
    this.#subscription = new Subscription({
      ...{ connection, reader, streams: OURS_AND_KEYS },
      after: from === null ? null : positions.place(from),
      handle: (events) => this.#take(events),
    });
    // Whoever had read up to the end before the head was taken has to look again.
    this.#followers.wake();
  }

  #take(recorded: readonly AllStreamRecordedEvent[]): void {
    const { passKey, positions, reader } = this.#parts;
    for (const event of recorded) {
      if (isKeyStream(event.streamId)) passKey(event);
      else if (isOurs(event.streamId)) this.#events.push(toStoredEvent(event, positions));
    }
    const last = this.#events.at(-1);
    if (last === undefined) return;
    reader.note(last.position);
    if (this.#events.length > 2 * MOST_EVENTS) {
      const gone = this.#events.splice(0, this.#events.length - MOST_EVENTS);
      this.#from = gone.at(-1)?.position ?? this.#from;
    }
    this.#followers.wake();
  }

  async #read(options: ReadAllOptions): Promise<readonly StoredEvent[]> {
    const read = async () =>
      this.#holdsWhatFollows(options.after) ? this.#recent(options) : this.#parts.reader.read(options);
    return (await this.#until(read, (error) => error instanceof StoreUnavailable)) ?? [];
  }

  /** Tried until it succeeds or fails for good; `undefined` when the tail is closed before that. */
  async #until<Result>(
    attempt: () => Promise<Result>,
    mayPass: (error: unknown) => boolean,
  ): Promise<Result | undefined> {
    while (!this.#closing.signal.aborted) {
      try {
        return await attempt();
      } catch (error) {
        if (!mayPass(error)) throw error;
        await this.#parts.connection.timing.sleep(PAUSE, this.#closing.signal).catch(() => {});
      }
    }
    return undefined;
  }

  #holdsWhatFollows(after: Position | null): boolean {
    if (this.#from === undefined) return false;
    return this.#from === null || (after !== null && after >= this.#from);
  }

  #recent({ after, limit }: ReadAllOptions): readonly StoredEvent[] {
    const first = after === null ? 0 : this.#firstBehind(after);
    return this.#events.slice(first, first + limit);
  }

  /** Index of the first event behind a position: by halving, as the events are in order. */
  #firstBehind(after: Position): number {
    let [low, high] = [0, this.#events.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const event = this.#events[middle];
      if (event !== undefined && event.position <= after) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
