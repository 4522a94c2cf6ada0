import type { RecordedEvent } from "@eventstore/db-client";
import type { Connection } from "../connection/connection.ts";
import { unlessOvertaken } from "../connection/connection-error.ts";
import type { AllReader } from "../log/all-reader.ts";
import { readStream } from "../log/read-stream.ts";
import { ownEvent } from "../log/recorded-events.ts";
import { DESTROYED_KEYS } from "../log/streams.ts";
import { Subscription } from "../log/subscription.ts";

/** A key on its way into oblivion: the commit positions at which the server's log held it. */
export interface DestroyedKey {
  readonly id: string;
  readonly places: readonly string[];
}

export interface Destruction {
  /** ISO date */
  readonly on: string;
  readonly places: readonly string[];
}

const TYPE = "KeysDestroyed";
const MOST_PER_EVENT = 500;

/**
 * Which keys were destroyed, by any node. A stream of its own says so before a key's own stream is touched, so that the
 * key is gone for everybody at one instant, and for good.
 */
export class DestroyedKeys {
  readonly #connection: Connection;
  readonly #reader: AllReader;
  readonly #forget: (id: string) => void;
  readonly #known = new Map<string, Destruction>();
  #revision = -1;
  #subscription: Subscription | undefined;

  /** @param forget is called for every key that turns out to be destroyed */
  constructor(connection: Connection, reader: AllReader, forget: (id: string) => void) {
    this.#connection = connection;
    this.#reader = reader;
    this.#forget = forget;
  }

  /** Reads what was destroyed so far, and follows what other nodes destroy from then on. */
  async open(): Promise<void> {
    // Taken before reading: what is destroyed from here on comes by the subscription, which need not look further back.
    const after = await this.#reader.nearEnd();
    await this.readOn();
    this.#subscription = new Subscription({
      connection: this.#connection,
      reader: this.#reader,
      after,
      streams: `^${DESTROYED_KEYS}$`,
      handle: (events) => this.#take(events),
    });
  }

  get(id: string): Destruction | undefined {
    return this.#known.get(id);
  }

  all(): IterableIterator<[string, Destruction]> {
    return this.#known.entries();
  }

  /** Records destructions durably; the first day of a key stays. */
  async add(keys: readonly DestroyedKey[], on: string): Promise<void> {
    for (;;) {
      const fresh = keys.filter(({ id }) => !this.#known.has(id)).slice(0, MOST_PER_EVENT);
      if (fresh.length === 0) return;
      const data = { on, keys: Object.fromEntries(fresh.map(({ id, places }) => [id, places])) };
      const expectedRevision = this.#revision < 0 ? "no-stream" : BigInt(this.#revision);
      await unlessOvertaken(
        this.#connection.append(DESTROYED_KEYS, [ownEvent(TYPE, data)], expectedRevision),
      );
      await this.readOn();
    }
  }

  async close(): Promise<void> {
    await this.#subscription?.stop();
  }

  /** Reads what was destroyed and has not come yet. */
  async readOn(): Promise<void> {
    this.#take(await readStream(this.#connection, DESTROYED_KEYS, { from: this.#revision + 1 }));
  }

  #take(events: readonly RecordedEvent[]): void {
    for (const { type, data, revision } of events) {
      if (Number(revision) <= this.#revision) continue;
      this.#revision = Number(revision);
      if (type !== TYPE) continue;
      const { on, keys } = data as unknown as { on: string; keys: Record<string, readonly string[]> };
      for (const [id, places] of Object.entries(keys)) {
        if (this.#known.has(id)) continue;
        this.#known.set(id, { on, places });
        this.#forget(id);
      }
    }
  }
}
