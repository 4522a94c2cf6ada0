import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from "@nestjs/common";
import { foldForSearch, listImportDecider } from "klartext/domain";
import type { Lease, Leases } from "klartext/event-sourcing";
import {
  CLOCK,
  type Clock,
  CommandRunner,
  EVENT_STORE,
  Fingerprints,
  FreshReads,
  isoInstant,
  READ_MODEL,
  StreamReader,
} from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { Problem } from "../http/problem.ts";
import { DuplicateRows } from "./duplicate-rows.ts";
import type { ImportOfList } from "./import-of-list.ts";
import { type ImportProgress, ListImportRun } from "./list-import-run.ts";
import { listImportLease, listImportStream } from "./list-import-stream.ts";
import { ListReader } from "./list-reader.ts";
import { ListRows } from "./list-rows.ts";
import { type Upload, Uploads } from "./uploads.ts";

export const MAX_UPLOAD_BYTES = Symbol("MaxUploadBytes");

export type ImportState = "running" | "finished" | "interrupted" | "elsewhere";

interface RunningImport {
  readonly run: ListImportRun;
  readonly ended: Promise<void>;
}

/**
 * The imports that this node carries out; unfinished ones go on when it starts again. There is one per list on all nodes
 * together: whoever imports a list holds its lease.
 */
@Injectable()
export class RunningImports implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #logger = new Logger("ListImport");
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #freshReads: FreshReads;
  readonly #readModel: ReadModel;
  readonly #clock: Clock;
  readonly #leases: Leases;
  readonly #fingerprints: Fingerprints;
  readonly #uploads: Uploads;
  readonly #rows: ListRows;
  readonly #duplicates: DuplicateRows;
  readonly #maxUploadBytes: number;
  readonly #stopping = new AbortController();
  readonly #running = new Map<string, RunningImport>();
  /** Those that have yet to go on, with the folded names of their lists. */
  readonly #unfinished = new Map<string, string>();
  readonly #goingOn = new Set<Promise<void>>();

  constructor(
    runner: CommandRunner,
    reader: StreamReader,
    freshReads: FreshReads,
    @Inject(READ_MODEL) readModel: ReadModel,
    @Inject(CLOCK) clock: Clock,
    @Inject(EVENT_STORE) leases: Leases,
    fingerprints: Fingerprints,
    uploads: Uploads,
    rows: ListRows,
    duplicates: DuplicateRows,
    @Inject(MAX_UPLOAD_BYTES) maxUploadBytes: number,
  ) {
    this.#runner = runner;
    this.#reader = reader;
    this.#freshReads = freshReads;
    this.#readModel = readModel;
    this.#clock = clock;
    this.#leases = leases;
    this.#fingerprints = fingerprints;
    this.#uploads = uploads;
    this.#rows = rows;
    this.#duplicates = duplicates;
    this.#maxUploadBytes = maxUploadBytes;
  }

  /**
   * Keeps a list for one import: two at a time would not know of each other.
   * @returns to be handed to `begin`, or to be released
   * @throws Problem when it is held already
   */
  async hold(listName: string): Promise<Lease> {
    const isAwaited = [...this.#unfinished.values()].includes(foldForSearch(listName));
    const lease = isAwaited ? null : await this.#leases.tryLease(this.#leaseOf(listName));
    if (lease === null) throw listBusy(listName);
    return lease;
  }

  /** Carries out, in the background, an import of a list that is held; in the end the list is released. */
  begin(list: ImportOfList, reader: ListReader, lease: Lease): void {
    const run = new ListImportRun(list, reader, {
      ...{ runner: this.#runner, freshReads: this.#freshReads, readModel: this.#readModel },
      ...{ rows: this.#rows, duplicates: this.#duplicates },
    });
    this.#running.set(list.importId, { run, ended: this.#carryOut(list, run, lease) });
  }

  stateOf(importId: string, isFinished: boolean): ImportState {
    // Also when it is about to go on, and when it is finished and being tidied up.
    if (this.#running.has(importId) || this.#unfinished.has(importId)) return "running";
    if (isFinished) return "finished";
    return this.#uploads.has(importId) ? "interrupted" : "elsewhere";
  }

  /** `undefined` when it does not run here. */
  progressOf(importId: string): ImportProgress | undefined {
    return this.#running.get(importId)?.run.progress;
  }

  async onApplicationBootstrap(): Promise<void> {
    for (const importId of await this.#uploads.waiting()) {
      const state = await this.#reader.stateOf(listImportDecider, listImportStream(importId));
      // Never started, or finished but not yet tidied up when the process ended.
      if (state === null || state.counts !== null) await this.#discard(importId);
      else this.#goOn(importId, state.listName);
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(this.#goingOn);
    for (const { run } of this.#running.values()) run.stop();
    await Promise.all([...this.#running.values()].map(({ ended }) => ended));
  }

  async #carryOut(list: ImportOfList, run: ListImportRun, lease: Lease): Promise<void> {
    const { importId, listName } = list;
    const stop = () => run.stop();
    lease.lost.addEventListener("abort", stop);
    if (lease.lost.aborted) stop();
    try {
      if (await run.carryOut()) await this.#discard(importId);
      else if (!this.#stopping.signal.aborted) this.#goOn(importId, listName);
    } catch (error) {
      this.#logger.error(`Import ${importId} stopped: ${textOf(error)}`);
    } finally {
      lease.lost.removeEventListener("abort", stop);
      this.#running.delete(importId);
      await this.#release(lease);
    }
  }

  /** In the background, as the list's lease may be held elsewhere, or by this node's own process before it crashed. */
  #goOn(importId: string, listName: string): void {
    this.#unfinished.set(importId, foldForSearch(listName));
    const going = this.#resume(importId, listName)
      .catch((error: unknown) => {
        if (this.#stopping.signal.aborted) return;
        this.#logger.error(`Import ${importId} cannot go on: ${textOf(error)}`);
      })
      .finally(() => {
        this.#unfinished.delete(importId);
        this.#goingOn.delete(going);
      });
    this.#goingOn.add(going);
  }

  async #resume(importId: string, listName: string): Promise<void> {
    const lease = await this.#leases.acquireLease(this.#leaseOf(listName), this.#stopping.signal);
    try {
      const upload = await this.#uploads.find(importId);
      if (upload === undefined) return await this.#release(lease);
      this.begin(importOf(importId, upload), await ListReader.open(upload, this.#maxUploadBytes), lease);
    } catch (error) {
      await this.#release(lease);
      throw error;
    }
  }

  /** One that cannot be given back while the log is out of reach runs out by itself. */
  async #release(lease: Lease): Promise<void> {
    await lease.release().catch((error: unknown) => this.#logger.warn(textOf(error)));
  }

  #leaseOf(listName: string): string {
    return listImportLease(listName, this.#fingerprints);
  }

  async #discard(importId: string): Promise<void> {
    await this.#uploads.discard(importId, isoInstant(this.#clock.now()).slice(0, 10));
  }
}

export function importOf(importId: string, { listName, actor }: Upload): ImportOfList {
  return { importId, listName, actor };
}

function listBusy(listName: string): Problem {
  return new Problem(
    "rule-broken",
    {
      de: `Die Liste „${listName}“ wird gerade importiert. Bitte warten, bis dieser Import fertig ist.`,
      en: `The list "${listName}" is being imported right now. Please wait until that import is finished.`,
    },
    { code: "list-import-running" },
  );
}

/** Errors may quote what was written, so only where they happened is logged. */
function textOf(error: unknown): string {
  return error instanceof Error
    ? `${error.name}\n${(error.stack ?? "").split("\n").slice(1, 6).join("\n")}`
    : "unknown";
}
