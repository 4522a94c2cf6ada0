import type { RecordedEvent } from "@eventstore/db-client";
import {
  type AppendRequest,
  type AppendResult,
  type BatchHandler,
  checkAppend,
  type EncryptionKey,
  type Following,
  KeysTaken,
  type KnownKey,
  type Lease,
  type Position,
  type ReadAllOptions,
  type Revision,
  type Store,
  type StoredEvent,
  StoreUnavailable,
} from "klartext/event-sourcing";
import type { Connection } from "./connection/connection.ts";
import { Keys } from "./keys/keys.ts";
import type { MasterKey } from "./keys/master-key.ts";
import { LogLeases } from "./leases/log-leases.ts";
import { AllReader } from "./log/all-reader.ts";
import { Appending } from "./log/appending.ts";
import { LiveTail } from "./log/live-tail.ts";
import { Positions } from "./log/position.ts";
import { readLast, readStream } from "./log/read-stream.ts";
import { toStoredEvent } from "./log/recorded-events.ts";
import { isOurs } from "./log/streams.ts";

export interface EventStoreDbParts {
  readonly connection: Connection;
  readonly masterKey: MasterKey;
  readonly logId: string;
  /** Milliseconds */
  readonly leaseDuration: number;
}

interface OpenedLog {
  readonly reader: AllReader;
  readonly keys: Keys;
  readonly tail: LiveTail;
}

/** The log in EventStoreDB. What the server does otherwise than the contract wants is made good here and below. */
export class EventStoreDbEventStore implements Store {
  readonly logId: string;
  readonly #connection: Connection;
  readonly #positions: Positions;
  readonly #reader: AllReader;
  readonly #appending: Appending;
  readonly #keys: Keys;
  readonly #leases: LogLeases;
  readonly #tail: LiveTail;
  readonly #underWay = new Set<Promise<unknown>>();
  #closed: Promise<void> | undefined;

  private constructor(parts: EventStoreDbParts, positions: Positions, log: OpenedLog) {
    this.logId = parts.logId;
    this.#connection = parts.connection;
    this.#positions = positions;
    this.#appending = new Appending(parts.connection, positions);
    this.#leases = new LogLeases(parts.connection, parts.leaseDuration);
    this.#reader = log.reader;
    this.#keys = log.keys;
    this.#tail = log.tail;
  }

  static async open(parts: EventStoreDbParts): Promise<EventStoreDbEventStore> {
    const { connection, masterKey } = parts;
    const positions = new Positions(parts.logId);
    const passKey = (event: RecordedEvent) => keys.note(event);
    const reader = new AllReader(connection, positions, passKey);
    const keys = new Keys(connection, masterKey, reader);
    await keys.open();
    const tail = new LiveTail({ connection, positions, reader, passKey });
    return new EventStoreDbEventStore(parts, positions, { reader, keys, tail });
  }

  append(request: AppendRequest): Promise<AppendResult> {
    return this.#whileOpen(async () => {
      checkAppend(request);
      checkStream(request.stream);
      const taken = await this.#keys.store(request.keys ?? []);
      const result =
        taken.length === 0 ? await this.#appending.append(request) : await this.#repeated(request, taken);
      this.#reader.note(result.position);
      return result;
    });
  }

  readStream(stream: string, from: Revision = 0): Promise<readonly StoredEvent[]> {
    return this.#whileOpen(async () => {
      const recorded = await readStream(this.#connection, stream, { from });
      return recorded.map((event) => toStoredEvent(event, this.#positions));
    });
  }

  readAll(options: ReadAllOptions): Promise<readonly StoredEvent[]> {
    return this.#whileOpen(() => this.#reader.read(options));
  }

  head(): Promise<Position | null> {
    return this.#whileOpen(() => this.#reader.head());
  }

  isPosition(text: string): boolean {
    return this.#positions.isPosition(text);
  }

  follow(after: Position | null, handler: BatchHandler): Following {
    try {
      this.#checkOpen();
      return this.#tail.follow(after, handler);
    } catch (error) {
      return { ended: Promise.reject(error), stop: async () => {} };
    }
  }

  findKeys(ids: readonly string[]): Promise<ReadonlyMap<string, KnownKey>> {
    return this.#whileOpen(() => this.#keys.find(ids));
  }

  async *allKeys(): AsyncIterable<ReadonlyMap<string, KnownKey>> {
    this.#checkOpen();
    yield* this.#keys.all();
  }

  async storeKeys(keys: readonly EncryptionKey[]): Promise<void> {
    await this.#whileOpen(() => this.#keys.store(keys));
  }

  destroyKeys(ids: readonly string[], on: string): Promise<void> {
    return this.#whileOpen(() => this.#keys.destroy(ids, on));
  }

  remainsOf(ids: readonly string[]): Promise<readonly string[]> {
    return this.#whileOpen(() => this.#keys.remainsOf(ids));
  }

  acquireLease(name: string, signal: AbortSignal): Promise<Lease> {
    return this.#leases.acquireLease(name, signal);
  }

  async tryLease(name: string): Promise<Lease | null> {
    return this.#leases.tryLease(name);
  }

  close(): Promise<void> {
    this.#closed ??= this.#finish();
    return this.#closed;
  }

  async #finish(): Promise<void> {
    await Promise.allSettled(this.#underWay);
    await this.#tail.close();
    await this.#leases.close();
    await this.#keys.close();
    this.#connection.close();
  }

  /** Somebody got as far as the keys of these events; perhaps as far as the events themselves. */
  async #repeated(request: AppendRequest, taken: readonly string[]): Promise<AppendResult> {
    const { stream, expectedRevision } = request;
    const last = await readLast(this.#connection, stream);
    const present = last === undefined ? "no-stream" : Number(last.revision);
    if (present === expectedRevision) throw new KeysTaken(taken);
    return this.#appending.repetition(request, present);
  }

  /** What has begun is finished before the store is closed. */
  async #whileOpen<Result>(act: () => Promise<Result>): Promise<Result> {
    this.#checkOpen();
    const result = act();
    this.#underWay.add(result);
    try {
      return await result;
    } finally {
      this.#underWay.delete(result);
    }
  }

  #checkOpen(): void {
    if (this.#closed) throw new StoreUnavailable("The store is closed.");
  }
}

function checkStream(stream: string): void {
  if (isOurs(stream)) return;
  throw new RangeError(`The name ${stream} is kept for the server or for this adapter.`);
}
