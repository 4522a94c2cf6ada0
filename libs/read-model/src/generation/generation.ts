import type {
  EventStore,
  Following,
  KeyStore,
  KnownKey,
  Position,
  StoredEvent,
} from "klartext/event-sourcing";
import { sealedKeyIds } from "klartext/sealing";
import type { HolidayTable } from "../projector/holiday-table.ts";
import type { Progress } from "../projector/projector.ts";
import { ProjectorThread } from "../projector/projector-thread.ts";
import { PositionWaiters } from "./position-waiters.ts";

/** Events are handed to the thread in portions, between which the event loop is free. */
const MOST_PER_BATCH = 500;

export interface GenerationSource {
  readonly store: EventStore & KeyStore;
  readonly holidays: HolidayTable;
}

interface Received {
  readonly position: Position;
  /** Epoch milliseconds */
  readonly at: number;
}

/** One file, and the thread that keeps it up with the log. */
export class Generation {
  readonly file: string;
  /** Rejects when following or projecting fails, resolves after `close`. */
  readonly followed: Promise<void>;
  readonly #store: EventStore & KeyStore;
  readonly #thread: ProjectorThread;
  readonly #following: Following;
  readonly #waiters = new PositionWaiters();
  /** What was received and is not committed yet. */
  readonly #received: Received[] = [];
  #whenCommitted: () => void = () => {};

  private constructor(file: string, store: EventStore & KeyStore, thread: ProjectorThread) {
    this.file = file;
    this.#store = store;
    this.#thread = thread;
    thread.whenCommitted(() => this.#committed());
    this.#following = store.follow(this.position, (events) => this.#take(events));
    this.followed = Promise.race([this.#following.ended, thread.failed]);
    this.followed.catch(() => {});
  }

  /** Opens the file, or begins to fill a new one, and follows the log from where it stands. */
  static async open(file: string, { store, holidays }: GenerationSource): Promise<Generation> {
    return new Generation(file, store, await ProjectorThread.start({ file, logId: store.logId, holidays }));
  }

  get progress(): Progress {
    return this.#thread.progress;
  }

  get position(): Position | null {
    return this.progress.position;
  }

  /** Since when (epoch milliseconds) something waits to be committed; `null` when nothing does. */
  get behindSince(): number | null {
    return this.#received[0]?.at ?? null;
  }

  whenCommitted(tell: () => void): void {
    this.#whenCommitted = tell;
  }

  /** Resolves when the position can be read; rejects when following fails before. */
  async reaches(position: Position): Promise<void> {
    if ((this.position ?? "") >= position) return;
    await Promise.race([this.#waiters.wait(position), this.followed]);
  }

  /** Makes the indexes of a new file. */
  finishFilling(): Promise<void> {
    return this.#thread.finishFilling();
  }

  /** Commits what was received, then releases the file. */
  async close(): Promise<void> {
    await this.#following.stop();
    await this.#thread.close();
  }

  /** Releases the file at once. */
  async terminate(): Promise<void> {
    await this.#thread.terminate();
    await this.#following.stop();
  }

  #committed(): void {
    const { position } = this;
    if (position === null) return;
    while (this.#received[0] !== undefined && this.#received[0].position <= position) this.#received.shift();
    this.#waiters.reached(position);
    this.#whenCommitted();
  }

  async #take(events: readonly StoredEvent[]): Promise<void> {
    for (let start = 0; start < events.length; start += MOST_PER_BATCH) {
      const batch = events.slice(start, start + MOST_PER_BATCH);
      const last = batch.at(-1);
      if (last !== undefined) this.#received.push({ position: last.position, at: Date.now() });
      await this.#thread.project(batch, await this.#keysOf(batch));
    }
  }

  async #keysOf(events: readonly StoredEvent[]): Promise<ReadonlyMap<string, KnownKey>> {
    const ids = new Set<string>();
    for (const { data } of events) for (const id of sealedKeyIds(data)) ids.add(id);
    return ids.size === 0 ? new Map() : this.#store.findKeys([...ids]);
  }
}
