import type { PublicHolidays } from "klartext/domain";
import type { EventStore, KeyStore, Position } from "klartext/event-sourcing";
import { copyOf, type ReadModelCopy } from "./copy/copy-file.ts";
import { removeFile } from "./database/open-file.ts";
import { Build } from "./generation/build.ts";
import { Generation, type GenerationSource } from "./generation/generation.ts";
import { GenerationFiles } from "./generation/generation-files.ts";
import { PositionWaiters } from "./generation/position-waiters.ts";
import { Readers } from "./generation/readers.ts";
import type { RebuildProgress } from "./generation/rebuild-progress.ts";
import { holidayTable } from "./projector/holiday-table.ts";
import { queriesOver } from "./queries/queries.ts";
import { type Lag, type ReadModel, ReadModelNotReady, type ReadModelStatus } from "./read-model.ts";

export interface ReadModelOptions {
  /** Base path; the files are `<file>.<generation>.sqlite` and what SQLite puts beside them. */
  readonly file: string;
  readonly store: EventStore & KeyStore;
  readonly publicHolidays: PublicHolidays;
}

/** Milliseconds until it is tried again after a failure: at first, and at most. */
const FIRST_RETRY_AFTER = 100;
const LAST_RETRY_AFTER = 10_000;

/**
 * Opens the read model and begins to follow the log. Resolves as soon as the files are open: what they hold can be
 * read at once; when there is nothing usable in them, `status` tells how the first build comes on.
 */
export async function openReadModel(options: ReadModelOptions): Promise<ReadModel> {
  const following = new FollowingReadModel(options);
  await following.open();
  return Object.assign(
    following,
    queriesOver(() => following.readers),
  );
}

class FollowingReadModel {
  readonly #source: GenerationSource;
  readonly #publicHolidays: PublicHolidays;
  readonly #base: string;
  readonly #files: GenerationFiles;
  readonly #waiters = new PositionWaiters();
  readonly #ready = Promise.withResolvers<void>();
  #generation: Generation | undefined;
  #readers: Readers | undefined;
  #build: Build | undefined;
  #rebuilt: Promise<void> | undefined;
  #failure: Error | undefined;
  #retryAfter = FIRST_RETRY_AFTER;
  #retry: NodeJS.Timeout | undefined;
  #closed = false;

  constructor({ file, store, publicHolidays }: ReadModelOptions) {
    this.#source = { store, holidays: holidayTable(publicHolidays) };
    this.#publicHolidays = publicHolidays;
    this.#base = file;
    this.#files = new GenerationFiles(file);
    this.#ready.promise.catch(() => {});
  }

  get readers(): Readers {
    if (this.#readers === undefined) throw new ReadModelNotReady("The read model is being built.");
    return this.#readers;
  }

  async open(): Promise<void> {
    const file = this.#files.keepUsable(this.#source.store.logId);
    if (file === null) this.#buildFirst();
    else await this.#serve(await Generation.open(file, this.#source));
  }

  status(): ReadModelStatus {
    if (this.#failure !== undefined) return { state: "failing", error: this.#failure };
    if (this.#generation === undefined && this.#build !== undefined) {
      return { state: "building", progress: this.#build.progress };
    }
    return { state: "ready" };
  }

  ready(): Promise<void> {
    return this.#ready.promise;
  }

  position(): Position | null {
    return this.#generation?.position ?? null;
  }

  async waitFor(position: Position, timeoutMs: number): Promise<boolean> {
    return (this.position() ?? "") >= position || this.#waiters.wait(position, timeoutMs);
  }

  async lag(): Promise<Lag> {
    const head = await this.#source.store.head();
    const since = this.#generation?.behindSince ?? null;
    return {
      position: this.position(),
      head,
      behindForMs: since === null ? 0 : Math.max(0, Date.now() - since),
    };
  }

  rebuildProgress(): RebuildProgress | null {
    return this.#build?.progress ?? null;
  }

  rebuild(): Promise<void> {
    this.#rebuilt ??= this.#fillAndSwitch().finally(() => {
      this.#rebuilt = undefined;
    });
    return this.#rebuilt;
  }

  async copy(): Promise<ReadModelCopy> {
    if (this.#generation === undefined) throw new ReadModelNotReady("The read model is being built.");
    return copyOf(this.#generation.file, this.#base);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#retry);
    this.#ready.reject(new ReadModelNotReady("The read model was closed before it was built."));
    await this.#build?.cancel();
    await this.#rebuilt?.catch(() => {});
    await this.#generation?.close();
    await this.#readers?.close();
  }

  async #fillAndSwitch(): Promise<void> {
    const build = new Build(this.#files.next(), this.#source);
    this.#build = build;
    try {
      const generation = await build.run(() => this.position());
      if (this.#closed) await generation.close();
      else await this.#serve(generation);
    } finally {
      this.#build = undefined;
    }
  }

  /** From here on this generation answers; the one before is removed when its queries have been answered. */
  async #serve(generation: Generation): Promise<void> {
    const [oldGeneration, oldReaders] = [this.#generation, this.#readers];
    this.#readers = new Readers(generation.file, this.#source.holidays, this.#publicHolidays);
    this.#watch(generation);
    this.#ready.resolve();
    if (oldGeneration === undefined) return;
    await oldGeneration.terminate();
    await oldReaders?.close();
    removeFile(oldGeneration.file);
  }

  #watch(generation: Generation): void {
    this.#generation = generation;
    this.#failure = undefined;
    generation.whenCommitted(() => {
      this.#retryAfter = FIRST_RETRY_AFTER;
      this.#reached(generation);
    });
    this.#reached(generation);
    generation.followed.catch((error: unknown) => {
      if (generation === this.#generation) this.#tryAgain(error, () => this.#reopen(generation));
    });
  }

  #reached({ position }: Generation): void {
    if (position !== null) this.#waiters.reached(position);
  }

  async #reopen(failed: Generation): Promise<void> {
    await failed.terminate();
    const generation = await Generation.open(failed.file, this.#source);
    if (this.#closed || failed !== this.#generation) await generation.close();
    else this.#watch(generation);
  }

  #buildFirst(): void {
    this.rebuild().catch((error: unknown) => this.#tryAgain(error, async () => this.#buildFirst()));
  }

  /** What was projected stays readable meanwhile. */
  #tryAgain(error: unknown, again: () => Promise<void>): void {
    if (this.#closed) return;
    this.#failure = error instanceof Error ? error : new Error(String(error));
    this.#retry = setTimeout(() => {
      again().catch((next: unknown) => this.#tryAgain(next, again));
    }, this.#retryAfter);
    this.#retryAfter = Math.min(this.#retryAfter * 2, LAST_RETRY_AFTER);
  }
}
