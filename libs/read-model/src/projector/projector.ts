import { existsSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import type { PublicHolidays } from "klartext/domain";
import type { KnownKey, Position, StoredEvent } from "klartext/event-sourcing";
import { openEvent } from "klartext/sealing";
import { isUsable, type PassedOver, readMeta, writeMeta } from "../database/file-meta.ts";
import { openForFilling, openForWriting, removeFile, Statements } from "../database/open-file.ts";
import { indexes, SCHEMA_VERSION, searchIndex, tables as tableDefinitions } from "../database/schema.ts";
import { passOver, project } from "../projections/projections.ts";
import { streamSubject } from "../projections/stream-name.ts";
import { type Tables, tablesOf } from "../projections/tables.ts";

/** How often the write-ahead log is tried again that a reader holds; each try waits as long as the busy timeout. */
const MOST_TRUNCATIONS = 60;

export interface ProjectorOptions {
  readonly file: string;
  /** Of the log that the events come from. */
  readonly logId: string;
  readonly publicHolidays: PublicHolidays;
}

export interface Progress {
  readonly position: Position | null;
  readonly eventsDone: number;
  readonly passedOver: PassedOver;
}

const NOTHING: Progress = { position: null, eventsDone: 0, passedOver: {} };

/** Projects events into one file: rows and position change in one transaction. */
export class Projector {
  readonly #options: ProjectorOptions;
  #db: DatabaseSync;
  #tables: Tables;
  #progress: Progress;
  #filling: boolean;
  #inTransaction = false;

  /** Opens the file, with an empty write-ahead log, or begins to fill a new one. */
  constructor(options: ProjectorOptions) {
    const { file, logId } = options;
    this.#options = options;
    const progress = existsSync(file) ? progressIn(file, logId) : null;
    this.#filling = progress === null;
    this.#db = progress === null ? newFile(file, logId) : openForWriting(file);
    this.#tables = this.#open();
    this.#progress = progress ?? NOTHING;
    // Whoever wrote to the file last may have failed to empty it after an erasure.
    this.#truncateWriteAheadLog();
  }

  get progress(): Progress {
    return this.#progress;
  }

  /** Indexes are not made yet: see `finishFilling`. */
  get filling(): boolean {
    return this.#filling;
  }

  /**
   * Takes events in log order. They can be read after `commit`.
   * @throws whatever goes wrong with an event; then everything since the last commit is undone
   */
  apply(events: readonly StoredEvent[], keys: ReadonlyMap<string, KnownKey>): void {
    try {
      this.#begin();
      for (const stored of events) this.#project(stored, keys);
    } catch (error) {
      this.#rollBack();
      throw error;
    }
  }

  /** After it, nothing that was erased is left in the file or beside it. */
  commit(): Progress {
    if (!this.#inTransaction) return this.progress;
    try {
      this.#tables.facts.flush();
      this.#tables.tellable.flush();
      if (this.#tables.erased) this.#tables.facts.purgeSearch();
      this.#saveProgress();
      this.#db.exec("COMMIT");
      this.#inTransaction = false;
    } catch (error) {
      this.#rollBack();
      throw error;
    }
    if (this.#tables.erased) this.#truncateWriteAheadLog();
    return this.progress;
  }

  /** Makes the indexes; from here on the file can be read, and stays so after a crash. */
  finishFilling(): void {
    this.commit();
    this.#db.exec("BEGIN");
    this.#db.exec(indexes);
    this.#db.exec(searchIndex);
    writeMeta(this.#db, { complete: true });
    this.#saveProgress();
    this.#db.exec("COMMIT; ANALYZE;");
    this.#db.close();
    this.#filling = false;
    this.#db = openForWriting(this.#options.file);
    this.#tables = this.#open();
  }

  close(): void {
    this.#db.close();
  }

  #open(): Tables {
    return tablesOf(new Statements(this.#db), this.#options.publicHolidays, this.#filling);
  }

  #begin(): void {
    if (this.#inTransaction) return;
    this.#db.exec("BEGIN IMMEDIATE");
    this.#inTransaction = true;
  }

  #rollBack(): void {
    if (this.#db.isTransaction) this.#db.exec("ROLLBACK");
    this.#inTransaction = false;
    this.#tables = this.#open();
    this.#progress = progressOf(readMeta(this.#db) ?? NOTHING);
  }

  #project(stored: StoredEvent, keys: ReadonlyMap<string, KnownKey>): void {
    const { id: eventId, stream, position, recordedAt } = stored;
    const at = Date.parse(recordedAt);
    const day = this.#tables.settings.workingTime.dateOf(at);
    const event = openEvent(stored, keys);
    let { eventsDone, passedOver } = this.#progress;
    if (event !== undefined) {
      const subjectId = streamSubject(stream);
      project({ event, eventId, stream, subjectId, position, recordedAt, at, day }, this.#tables);
    } else if (passOver(stored, day, this.#tables)) {
      passedOver = withType(passedOver, stored);
    }
    this.#progress = { position, eventsDone: eventsDone + 1, passedOver };
  }

  #saveProgress(): void {
    writeMeta(this.#db, this.progress);
  }

  #truncateWriteAheadLog(): void {
    if (this.#filling) return;
    for (let tries = 0; tries < MOST_TRUNCATIONS; tries++) {
      const row = this.#db.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get() as { busy: number };
      if (row.busy === 0) {
        this.#tables.erased = false;
        return;
      }
    }
    throw new Error("The write-ahead log of the read model is held by a reader and could not be emptied.");
  }
}

/** `null` when the file cannot be used as it is: broken, not filled to its end, of another version or another log. */
export function progressIn(file: string, logId: string): Progress | null {
  try {
    const db = openForWriting(file);
    try {
      const meta = readMeta(db);
      return isUsable(meta, logId) ? progressOf(meta) : null;
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}

function progressOf({ position, eventsDone, passedOver }: Progress): Progress {
  return { position, eventsDone, passedOver };
}

function withType(passedOver: PassedOver, { type, version }: StoredEvent): PassedOver {
  return { ...passedOver, [type]: Math.min(version, passedOver[type] ?? version) };
}

function newFile(file: string, logId: string): DatabaseSync {
  removeFile(file);
  const db = openForFilling(file);
  db.exec(tableDefinitions);
  writeMeta(db, { schemaVersion: SCHEMA_VERSION, logId });
  return db;
}
