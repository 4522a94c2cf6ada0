import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from "@nestjs/common";
import { foldForSearch, listImportDecider } from "klartext/domain";
import {
  CLOCK,
  type Clock,
  CommandRunner,
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
import { listImportStream } from "./list-import-stream.ts";
import { ListReader } from "./list-reader.ts";
import { ListRows } from "./list-rows.ts";
import { type Upload, Uploads } from "./uploads.ts";

export const MAX_UPLOAD_BYTES = Symbol("MaxUploadBytes");

interface RunningImport {
  readonly importId: string;
  readonly run: ListImportRun;
  readonly ended: Promise<void>;
}

/** The imports that this process carries out, one per list; unfinished ones go on when the service starts again. */
@Injectable()
export class RunningImports implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #logger = new Logger("ListImport");
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #freshReads: FreshReads;
  readonly #readModel: ReadModel;
  readonly #clock: Clock;
  readonly #uploads: Uploads;
  readonly #rows: ListRows;
  readonly #duplicates: DuplicateRows;
  readonly #maxUploadBytes: number;
  readonly #running = new Map<string, RunningImport>();
  /** Folded names of the lists that are being imported, or are about to be. */
  readonly #busyLists = new Set<string>();
  /** Those that have yet to go on after a restart. */
  readonly #unfinished = new Set<string>();
  #resuming: Promise<void> = Promise.resolve();

  constructor(
    runner: CommandRunner,
    reader: StreamReader,
    freshReads: FreshReads,
    @Inject(READ_MODEL) readModel: ReadModel,
    @Inject(CLOCK) clock: Clock,
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
    this.#uploads = uploads;
    this.#rows = rows;
    this.#duplicates = duplicates;
    this.#maxUploadBytes = maxUploadBytes;
  }

  /**
   * Keeps a list for one import, until that has ended or `letGo`: two at a time would not know of each other.
   * @throws Problem when it is held already
   */
  async hold(listName: string): Promise<void> {
    await this.#resuming;
    this.#hold(listName);
  }

  letGo(listName: string): void {
    this.#busyLists.delete(foldForSearch(listName));
  }

  /** Carries out, in the background, an import of a list that is held. */
  begin(list: ImportOfList, reader: ListReader): void {
    const { importId, listName } = list;
    const run = new ListImportRun(list, reader, {
      ...{ runner: this.#runner, freshReads: this.#freshReads, readModel: this.#readModel },
      ...{ rows: this.#rows, duplicates: this.#duplicates },
    });
    const ended = run
      .carryOut()
      .then((isFinished) => (isFinished ? this.#discard(importId) : undefined))
      .catch((error: unknown) => this.#logger.error(`Import ${importId} stopped: ${textOf(error)}`))
      .finally(() => {
        this.#running.delete(importId);
        this.letGo(listName);
      });
    this.#running.set(importId, { importId, run, ended });
  }

  /** Also when it is about to go on after a restart, and when it is finished and being tidied up. */
  isRunning(importId: string): boolean {
    return this.#running.has(importId) || this.#unfinished.has(importId);
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
      else this.#unfinished.add(importId);
    }
    this.#resuming = this.#resumeAll();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#resuming;
    for (const { run } of this.#running.values()) run.stop();
    await Promise.all([...this.#running.values()].map(({ ended }) => ended));
  }

  #hold(listName: string): void {
    const folded = foldForSearch(listName);
    if (this.#busyLists.has(folded)) throw listBusy(listName);
    this.#busyLists.add(folded);
  }

  async #resumeAll(): Promise<void> {
    for (const importId of this.#unfinished) {
      await this.#resume(importId).catch((error: unknown) =>
        this.#logger.error(`Import ${importId} cannot go on: ${textOf(error)}`),
      );
      this.#unfinished.delete(importId);
    }
  }

  async #resume(importId: string): Promise<void> {
    const upload = await this.#uploads.find(importId);
    if (upload === undefined) return;
    this.#hold(upload.listName);
    try {
      this.begin(importOf(importId, upload), await ListReader.open(upload, this.#maxUploadBytes));
    } catch (error) {
      this.letGo(upload.listName);
      throw error;
    }
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
