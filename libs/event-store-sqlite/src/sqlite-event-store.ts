import {
  type AppendRequest,
  type AppendResult,
  type BatchHandler,
  checkAppend,
  type EncryptionKey,
  Followers,
  type Following,
  KeysTaken,
  type KnownKey,
  type Lease,
  LocalLeases,
  type NewEvent,
  type Position,
  type ReadAllOptions,
  type Revision,
  type Store,
  type StoredEvent,
  StoreUnavailable,
  WrongExpectedRevision,
} from "klartext/event-sourcing";
import { lockFile } from "./file-lock.ts";
import { LogReader } from "./log-reader.ts";
import { isPosition, toPosition } from "./position.ts";
import { messageOf, resultCode } from "./sqlite-error.ts";
import { WriterThread } from "./writer-thread.ts";
import type { EventColumns, LogFileOptions, Outcome, Ticket, Write } from "./writes.ts";

const KEYS_PER_BATCH = 1000;

export type SqliteEventStoreOptions = LogFileOptions;

/** The log and its keys in one SQLite file. Appends that wait at the same time share one durable commit. */
export interface SqliteEventStore extends Store {
  readonly file: string;
}

/**
 * Opens the log, or makes a new one in a folder that is there.
 *
 * Rejects with `StoreLocked` while another store holds the file, here or in another process, and with
 * `StoreUnavailable` when it cannot be opened or was written by a newer version.
 */
export async function openSqliteEventStore(options: SqliteEventStoreOptions): Promise<SqliteEventStore> {
  const lock = orUnavailable(() => lockFile(options.file));
  try {
    const followers = new Followers(async (range) => orUnavailable(() => reader.all(range)));
    const writer = await WriterThread.start(options, () => followers.wake());
    const reader = new LogReader(options.file);
    return new SqliteLog(options.file, { lock, followers, writer, reader });
  } catch (error) {
    lock.release();
    throw error;
  }
}

interface Parts {
  readonly lock: { release(): void };
  readonly followers: Followers;
  readonly writer: WriterThread;
  readonly reader: LogReader;
}

class SqliteLog implements SqliteEventStore {
  readonly file: string;
  readonly logId: string;
  readonly #parts: Parts;
  readonly #leases = new LocalLeases();
  #closed: Promise<void> | undefined;

  constructor(file: string, parts: Parts) {
    this.file = file;
    this.#parts = parts;
    this.logId = parts.reader.logId();
  }

  append(request: AppendRequest): Promise<AppendResult> {
    const { stream, expectedRevision, events, keys = [] } = request;
    // By hand instead of async: each further step of promises between thread and caller would be felt at high load.
    return new Promise((resolve, reject) => {
      this.#checkOpen();
      checkAppend(request);
      const columns = events.map(toColumns);
      const copies = keys.map(copyKey);
      this.#parts.writer.write(
        (ticket) => [ticket, "append", stream, expectedRevision, columns, copies],
        (outcome) => {
          if (outcome[1] === "appended") {
            const [, , revision, position, repeated] = outcome;
            resolve({ revision, position: toPosition(position), repeated });
          } else if (outcome[1] === "wrong-revision") {
            reject(new WrongExpectedRevision(stream, expectedRevision, outcome[2]));
          } else if (outcome[1] === "keys-taken") {
            reject(new KeysTaken(outcome[2]));
          } else {
            reject(notMade(outcome));
          }
        },
      );
    });
  }

  async readStream(stream: string, from: Revision = 0): Promise<readonly StoredEvent[]> {
    return this.#read((reader) => reader.stream(stream, from));
  }

  async readAll(options: ReadAllOptions): Promise<readonly StoredEvent[]> {
    return this.#read((reader) => reader.all(options));
  }

  async head(): Promise<Position | null> {
    return this.#read((reader) => reader.head());
  }

  isPosition(text: string): boolean {
    return isPosition(text);
  }

  follow(after: Position | null, handler: BatchHandler): Following {
    if (this.#closed) return { ended: Promise.reject(closedStore()), stop: async () => {} };
    return this.#parts.followers.start(after, handler);
  }

  async findKeys(ids: readonly string[]): Promise<ReadonlyMap<string, KnownKey>> {
    return this.#read((reader) => reader.keys(ids));
  }

  async *allKeys(): AsyncIterable<ReadonlyMap<string, KnownKey>> {
    for (let number = 0; ; ) {
      const { last, keys } = this.#read((reader) => reader.keysAfter(number, KEYS_PER_BATCH));
      if (keys.size === 0) break;
      yield keys;
      number = last;
    }
    for (let after = ""; ; ) {
      const keys = this.#read((reader) => reader.destroyedKeys(after, KEYS_PER_BATCH));
      if (keys.size === 0) return;
      yield keys;
      after = [...keys.keys()].at(-1) ?? after;
    }
  }

  storeKeys(keys: readonly EncryptionKey[]): Promise<void> {
    const copies = keys.map(copyKey);
    return this.#changeKeys((ticket) => [ticket, "store-keys", copies]);
  }

  destroyKeys(ids: readonly string[], on: string): Promise<void> {
    return this.#changeKeys((ticket) => [ticket, "destroy-keys", ids, on]);
  }

  async remainsOf(): Promise<readonly string[]> {
    this.#checkOpen();
    return [];
  }

  acquireLease(name: string, signal: AbortSignal): Promise<Lease> {
    return this.#leases.acquireLease(name, signal);
  }

  tryLease(name: string): Promise<Lease | null> {
    return this.#leases.tryLease(name);
  }

  close(): Promise<void> {
    this.#leases.close();
    this.#closed ??= this.#finish();
    return this.#closed;
  }

  async #finish(): Promise<void> {
    const { lock, followers, writer, reader } = this.#parts;
    await followers.stopAll();
    // The writer's connection is to be the last one: it moves the write-ahead log into the file.
    await writer.drained();
    reader.close();
    await writer.end();
    lock.release();
  }

  #changeKeys(compose: (ticket: Ticket) => Write): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#checkOpen();
      this.#parts.writer.write(compose, (outcome) => {
        if (outcome[1] === "keys-stored" || outcome[1] === "keys-destroyed") resolve();
        else reject(notMade(outcome));
      });
    });
  }

  #read<T>(read: (reader: LogReader) => T): T {
    this.#checkOpen();
    return orUnavailable(() => read(this.#parts.reader));
  }

  #checkOpen(): void {
    if (this.#closed) throw closedStore();
  }
}

function toColumns({ id, type, version, data, metadata, recordedAt }: NewEvent): EventColumns {
  return [id, type, version, data, metadata, recordedAt];
}

/** A copy of exactly these bytes: a message to the thread would take the whole buffer along that a view looks at. */
function copyKey({ id, secret }: EncryptionKey): EncryptionKey {
  return { id, secret: new Uint8Array(secret) };
}

function notMade([, kind, reason]: Outcome): StoreUnavailable {
  return new StoreUnavailable(`The log cannot be written: ${reason ?? kind}`);
}

function orUnavailable<T>(access: () => T): T {
  try {
    return access();
  } catch (error) {
    throw unavailable(error);
  }
}

/** SQLite's errors in the words of the contract; other errors stay what they are. */
function unavailable(error: unknown): unknown {
  if (resultCode(error) === undefined) return error;
  return new StoreUnavailable(`The log cannot be used: ${messageOf(error)}`, { cause: error });
}

function closedStore(): StoreUnavailable {
  return new StoreUnavailable("The store is closed.");
}
