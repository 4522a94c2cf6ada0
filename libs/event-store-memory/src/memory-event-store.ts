import { randomUUID } from "node:crypto";
import {
  type AppendRequest,
  type AppendResult,
  type BatchHandler,
  checkAppend,
  type EncryptionKey,
  Followers,
  type Following,
  type KnownKey,
  type Lease,
  LocalLeases,
  type Position,
  type ReadAllOptions,
  type Revision,
  type Store,
  type StoredEvent,
  StoreUnavailable,
  WrongExpectedRevision,
} from "klartext/event-sourcing";
import { MemoryKeys } from "./memory-keys.ts";

const POSITION_DIGITS = 16;
const POSITION = /^\d{16}$/;

class MemoryEventStore implements Store {
  readonly logId = randomUUID();
  readonly #log: StoredEvent[] = [];
  readonly #streams = new Map<string, StoredEvent[]>();
  readonly #keys = new MemoryKeys();
  readonly #leases = new LocalLeases();
  readonly #followers = new Followers(async (options) => this.#after(options));
  #closed = false;

  async append(request: AppendRequest): Promise<AppendResult> {
    this.#checkOpen();
    checkAppend(request);
    const { stream, expectedRevision, events, keys = [] } = request;
    const present = this.#streams.get(stream) ?? [];
    const first = expectedRevision === "no-stream" ? 0 : expectedRevision + 1;
    if (present.length !== first) return repetition(request, present, first);

    this.#keys.addNew(keys);
    const stored = events.map((event, index) => ({
      ...event,
      stream,
      revision: first + index,
      position: positionOf(this.#log.length + index + 1),
    }));
    this.#log.push(...stored);
    present.push(...stored);
    this.#streams.set(stream, present);
    this.#followers.wake();
    return { revision: first + stored.length - 1, position: positionOf(this.#log.length), repeated: false };
  }

  async readStream(stream: string, from: Revision = 0): Promise<readonly StoredEvent[]> {
    this.#checkOpen();
    return this.#streams.get(stream)?.slice(from) ?? [];
  }

  async readAll(options: ReadAllOptions): Promise<readonly StoredEvent[]> {
    this.#checkOpen();
    return this.#after(options);
  }

  isPosition(text: string): boolean {
    return POSITION.test(text);
  }

  async head(): Promise<Position | null> {
    this.#checkOpen();
    return this.#log.at(-1)?.position ?? null;
  }

  follow(after: Position | null, handler: BatchHandler): Following {
    if (this.#closed) return { ended: Promise.reject(closedStore()), stop: async () => {} };
    return this.#followers.start(after, handler);
  }

  async findKeys(ids: readonly string[]): Promise<ReadonlyMap<string, KnownKey>> {
    this.#checkOpen();
    return this.#keys.find(ids);
  }

  async *allKeys(): AsyncIterable<ReadonlyMap<string, KnownKey>> {
    this.#checkOpen();
    yield this.#keys.all();
  }

  async storeKeys(keys: readonly EncryptionKey[]): Promise<void> {
    this.#checkOpen();
    this.#keys.add(keys);
  }

  async destroyKeys(ids: readonly string[], on: string): Promise<void> {
    this.#checkOpen();
    this.#keys.destroy(ids, on);
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

  async close(): Promise<void> {
    this.#closed = true;
    this.#leases.close();
    await this.#followers.stopAll();
  }

  #after({ after, limit }: ReadAllOptions): readonly StoredEvent[] {
    if (after !== null && !this.isPosition(after)) {
      throw new RangeError(`${after} is not a position of this log.`);
    }
    const start = Number(after ?? 0);
    return this.#log.slice(start, start + limit);
  }

  #checkOpen(): void {
    if (this.#closed) throw closedStore();
  }
}

/** The place is taken: by the same events (then this is a retry), or by others. */
function repetition(
  { stream, expectedRevision, events }: AppendRequest,
  present: readonly StoredEvent[],
  first: Revision,
): AppendResult {
  const last = present[first + events.length - 1];
  if (last === undefined || events.some(({ id }, index) => present[first + index]?.id !== id)) {
    throw new WrongExpectedRevision(stream, expectedRevision, present.at(-1)?.revision ?? "no-stream");
  }
  return { revision: last.revision, position: last.position, repeated: true };
}

function positionOf(number: number): Position {
  return String(number).padStart(POSITION_DIGITS, "0");
}

function closedStore(): StoreUnavailable {
  return new StoreUnavailable("The store is closed.");
}

/** A log that lives as long as the process: for tests, and for trying things out. */
export function openMemoryEventStore(): Store {
  return new MemoryEventStore();
}
