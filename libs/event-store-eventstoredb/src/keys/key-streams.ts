import { ErrorType, type EventStoreDBClient, type RecordedEvent } from "@eventstore/db-client";
import type { ProposedEvent } from "../connection/append-calls.ts";
import type { Connection } from "../connection/connection.ts";
import { isOfType } from "../connection/connection-error.ts";
import { readStream } from "../log/read-stream.ts";
import { keysStored, mergedKeys, type WrappedKeys } from "./key-events.ts";

/** The streams that keys are kept in, with the secrets as they are there: wrapped. */
export class KeyStreams {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async read(stream: string): Promise<ReadonlyMap<string, string>> {
    return mergedKeys(await readStream(this.#connection, stream));
  }

  /**
   * Adds what is not there yet.
   * @returns what the stream holds afterwards: of two keys under one id, the first; `null` when it was all destroyed
   */
  async add(stream: string, keys: WrappedKeys): Promise<ReadonlyMap<string, string> | null> {
    let missing = keys;
    for (let events: readonly RecordedEvent[] = []; ; ) {
      try {
        await this.#append(stream, keysStored(missing), events.at(-1));
        return mergedWith(mergedKeys(events), missing);
      } catch (error) {
        if (isOfType(error, ErrorType.STREAM_DELETED)) return null;
        if (!isOfType(error, ErrorType.WRONG_EXPECTED_VERSION)) throw error;
      }
      events = await readStream(this.#connection, stream);
      const present = mergedKeys(events);
      missing = Object.fromEntries(Object.entries(keys).filter(([id]) => !present.has(id)));
      if (Object.keys(missing).length === 0) return present;
    }
  }

  /** Where the server's log holds these keys of a stream: commit positions. */
  async placesOf(stream: string, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly string[]>> {
    const places = new Map<string, string[]>();
    for (const event of await readStream(this.#connection, stream)) {
      for (const id of mergedKeys([event]).keys()) {
        if (!ids.has(id)) continue;
        const known = places.get(id) ?? [];
        if (event.position !== undefined) known.push(String(event.position.commit));
        places.set(id, known);
      }
    }
    return places;
  }

  /** Takes keys out of a stream; their bytes go with the next scavenge. Nothing to do when they are out already. */
  async remove(stream: string, isDestroyed: (id: string) => boolean): Promise<void> {
    for (;;) {
      const events = await readStream(this.#connection, stream);
      const last = events.at(-1);
      const keys = mergedKeys(events);
      if (last === undefined || ![...keys.keys()].some(isDestroyed)) return;
      const rest = Object.fromEntries([...keys].filter(([id]) => !isDestroyed(id)));
      try {
        if (Object.keys(rest).length === 0) await this.#bury(stream, last);
        else await this.#rewrite(stream, rest, last);
        return;
      } catch (error) {
        if (!isOfType(error, ErrorType.WRONG_EXPECTED_VERSION)) throw error;
      }
    }
  }

  async #bury(stream: string, { revision }: RecordedEvent): Promise<void> {
    await this.#call((client) =>
      client.tombstoneStream(this.#connection.prefix.nameInServer(stream), {
        expectedRevision: revision,
        requiresLeader: true,
      }),
    );
  }

  async #rewrite(stream: string, rest: WrappedKeys, last: RecordedEvent): Promise<void> {
    const revision = await this.#append(stream, keysStored(rest), last);
    await this.#call((client) =>
      client.setStreamMetadata(
        this.#connection.prefix.nameInServer(stream),
        { truncateBefore: Number(revision) },
        { requiresLeader: true },
      ),
    );
  }

  async #append(stream: string, event: ProposedEvent, last: RecordedEvent | undefined): Promise<bigint> {
    const { revision } = await this.#connection.append(stream, [event], last?.revision ?? "no-stream");
    return revision;
  }

  /** What was done already by an earlier try is as good as done now. */
  async #call(make: (client: EventStoreDBClient) => Promise<unknown>): Promise<void> {
    try {
      await this.#connection.call(make);
    } catch (error) {
      if (!isOfType(error, ErrorType.STREAM_DELETED)) throw error;
    }
  }
}

function mergedWith(present: ReadonlyMap<string, string>, added: WrappedKeys): ReadonlyMap<string, string> {
  return new Map([...Object.entries(added), ...present]);
}
