import type { RecordedEvent } from "@eventstore/db-client";
import type { EncryptionKey, KnownKey } from "klartext/event-sourcing";
import type { Connection } from "../connection/connection.ts";
import type { AllReader } from "../log/all-reader.ts";
import type { Place } from "../log/read-all.ts";
import { isKeyStream } from "../log/streams.ts";
import { type DestroyedKey, DestroyedKeys } from "./destroyed-keys.ts";
import { inGroups } from "./in-groups.ts";
import { KeyCache } from "./key-cache.ts";
import { keyStreamOf, keysOf } from "./key-events.ts";
import { KeyStreams } from "./key-streams.ts";
import type { MasterKey } from "./master-key.ts";

/** Calls that are under way at the same time, at most. */
const AT_ONCE = 32;
const EVENTS_PER_BATCH = 1000;

/** The keys, as the contract wants them: found, stored once and for all, destroyed for good. */
export class Keys {
  readonly #masterKey: MasterKey;
  readonly #reader: AllReader;
  readonly #streams: KeyStreams;
  readonly #cache = new KeyCache();
  readonly #destroyed: DestroyedKeys;

  constructor(connection: Connection, masterKey: MasterKey, reader: AllReader) {
    this.#masterKey = masterKey;
    this.#reader = reader;
    this.#streams = new KeyStreams(connection);
    this.#destroyed = new DestroyedKeys(connection, reader, (id) => this.#cache.forget(id));
  }

  open(): Promise<void> {
    return this.#destroyed.open();
  }

  close(): Promise<void> {
    return this.#destroyed.close();
  }

  async find(ids: readonly string[]): Promise<ReadonlyMap<string, KnownKey>> {
    const known = new Map<string, KnownKey>();
    const unknown = new Set<string>();
    for (const id of ids) {
      const key = this.#atHand(id);
      if (key === undefined) unknown.add(id);
      else known.set(id, key);
    }
    const streams = [...new Set([...unknown].map(keyStreamOf))];
    await inGroups(streams, AT_ONCE, async (stream) => {
      for (const [id, wrapped] of await this.#streams.read(stream)) {
        const secret = this.#remember(id, wrapped);
        if (unknown.has(id) && secret !== undefined) known.set(id, usable(secret));
      }
    });
    const missing = [...unknown].filter((id) => !known.has(id));
    if (missing.length > 0) await this.#findDestroyed(missing, known);
    return known;
  }

  /** @returns the ids under which there is another secret */
  async store(keys: readonly EncryptionKey[]): Promise<readonly string[]> {
    const wanted = keys.filter(({ id }) => this.#destroyed.get(id) === undefined);
    const groups = Map.groupBy(wanted, ({ id }) => keyStreamOf(id));
    const taken: string[] = [];
    await inGroups([...groups], AT_ONCE, async ([stream, group]) => {
      const wrapped = Object.fromEntries(
        group.map(({ id, secret }) => [id, this.#masterKey.wrap(secret, id)]),
      );
      const present = await this.#streams.add(stream, wrapped);
      for (const { id, secret } of group) {
        const there = present?.get(id);
        if (there === undefined) continue;
        const kept = this.#remember(id, there);
        if (kept !== undefined && !Buffer.from(kept).equals(secret)) taken.push(id);
      }
    });
    return taken;
  }

  async destroy(ids: readonly string[], on: string): Promise<void> {
    const groups = [...Map.groupBy(new Set(ids), keyStreamOf)];
    const found: DestroyedKey[] = [];
    await inGroups(groups, AT_ONCE, async ([stream, group]) => {
      const fresh = new Set(group.filter((id) => this.#destroyed.get(id) === undefined));
      if (fresh.size === 0) return;
      const places = await this.#streams.placesOf(stream, fresh);
      for (const id of fresh) found.push({ id, places: places.get(id) ?? [] });
    });
    await this.#destroyed.add(found, on);
    await inGroups(groups, AT_ONCE, ([stream]) =>
      this.#streams.remove(stream, (id) => this.#destroyed.get(id) !== undefined),
    );
  }

  /** Looks at the very places in the server's log at which destroyed keys stood. */
  async remainsOf(ids: readonly string[]): Promise<readonly string[]> {
    const remains: string[] = [];
    await inGroups(ids, AT_ONCE, async (id) => {
      for (const place of this.#destroyed.get(id)?.places ?? []) {
        if (await this.#isThere(BigInt(place))) {
          remains.push(id);
          return;
        }
      }
    });
    return remains;
  }

  async *all(): AsyncIterable<ReadonlyMap<string, KnownKey>> {
    for (let place: Place | null | undefined = null; place !== undefined; ) {
      const page: { events: readonly RecordedEvent[]; next: Place | undefined } = await this.#reader.page(
        place,
        EVENTS_PER_BATCH,
      );
      const ids = page.events
        .filter(({ streamId }) => isKeyStream(streamId))
        .flatMap((event) => Object.keys(keysOf(event)));
      if (ids.length > 0) yield await this.find(ids);
      place = page.next;
    }
    yield new Map(
      Array.from(this.#destroyed.all(), ([id, { on }]) => [id, { state: "destroyed", on }] as const),
    );
  }

  /**
   * To be told of key events as they are passed in the log. One that cannot be read is the trouble of whoever needs it, not
   * of all who pass it.
   */
  note(event: RecordedEvent): void {
    try {
      for (const [id, wrapped] of Object.entries(keysOf(event))) this.#remember(id, wrapped);
    } catch {
      // Said by `find`.
    }
  }

  /** Another node may have taken them out of the log a moment ago; then it has said so before. */
  async #findDestroyed(ids: readonly string[], known: Map<string, KnownKey>): Promise<void> {
    await this.#destroyed.readOn();
    for (const id of ids) {
      const destroyed = this.#destroyed.get(id);
      if (destroyed !== undefined) known.set(id, { state: "destroyed", on: destroyed.on });
    }
  }

  #atHand(id: string): KnownKey | undefined {
    const destroyed = this.#destroyed.get(id);
    if (destroyed !== undefined) return { state: "destroyed", on: destroyed.on };
    const secret = this.#cache.get(id);
    return secret && usable(secret);
  }

  #remember(id: string, wrapped: string): Uint8Array | undefined {
    if (this.#destroyed.get(id) !== undefined) return undefined;
    const cached = this.#cache.get(id);
    if (cached !== undefined) return cached;
    const secret = this.#masterKey.unwrap(wrapped, id);
    this.#cache.add(id, secret);
    return secret;
  }

  async #isThere(commit: bigint): Promise<boolean> {
    const [event] = await this.#reader.at({ commit, prepare: commit });
    return event !== undefined && event.position.commit === commit && isKeyStream(event.streamId);
  }
}

/** A copy: what is given out is not tied to what is kept. */
function usable(secret: Uint8Array): KnownKey {
  return { state: "usable", secret: secret.slice() };
}
