import { randomUUID } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import type { LogFileOptions } from "./writes.ts";

/** Raised with every change of the tables, together with a step that brings older files there. */
const FORMAT = 2;

/** "Ktxt": tells a log from any other SQLite file. */
const APPLICATION_ID = 0x4b747874;

/**
 * `streams` keeps long names out of the events and of their index, which then stays small enough to be written quickly.
 * Rows of `keys` are only ever added at the end or overwritten in their place: a row that is moved or deleted
 * can leave a copy of the secret behind in its page.
 */
const TABLES = `
  CREATE TABLE log (id TEXT NOT NULL) STRICT;
  CREATE TABLE streams (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
  ) STRICT;
  CREATE TABLE events (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    stream INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    version INTEGER NOT NULL,
    data TEXT NOT NULL,
    metadata TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    UNIQUE (stream, revision)
  ) STRICT;
  CREATE TABLE keys (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    secret BLOB NOT NULL
  ) STRICT;
  CREATE TABLE destroyed_keys (
    id TEXT PRIMARY KEY,
    destroyed_on TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

/** What a file of an older format lacks, by that format. */
const STEPS = new Map([[1, "CREATE TABLE log (id TEXT NOT NULL) STRICT;"]]);

/** The settings that durability and erasure rest on. A commit is on disk when it returns (WAL with synchronous=FULL). */
const SETTINGS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA wal_autocheckpoint = 1000;
  PRAGMA secure_delete = ON;
`;

/** How long a write waits for another program that holds the file, such as a backup, in milliseconds. */
const BUSY_TIMEOUT = 100;

/**
 * Opens the log for writing; makes the tables in a new file.
 * @throws Error in plain words when the file is of another program or of a newer version
 */
export function openLogFile({ file, maximumBytes }: LogFileOptions): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: BUSY_TIMEOUT });
  try {
    const format = formatOf(db, file);
    db.exec(SETTINGS);
    if (format < FORMAT) bringUpToDate(db, format);
    if (maximumBytes !== undefined) {
      db.exec(`PRAGMA max_page_count = ${Math.max(1, Math.floor(maximumBytes / pragma(db, "page_size")))}`);
    }
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** 0 for a file without any tables yet. */
function formatOf(db: DatabaseSync, file: string): number {
  const format = pragma(db, "user_version");
  const application = pragma(db, "application_id");
  if (application === 0 && format === 0 && pragma(db, "schema_version") === 0) return 0;
  if (application !== APPLICATION_ID) throw new Error(`${file} is not an event log of Klartext.`);
  if (format > FORMAT) {
    throw new Error(
      `${file} was written by a newer version of Klartext (format ${format}; this version reads up to ${FORMAT}).`,
    );
  }
  return format;
}

function bringUpToDate(db: DatabaseSync, format: number): void {
  db.exec(`
    BEGIN IMMEDIATE;
    ${format === 0 ? TABLES : STEPS.get(format)}
    INSERT INTO log (id) VALUES ('${randomUUID()}');
    PRAGMA application_id = ${APPLICATION_ID};
    PRAGMA user_version = ${FORMAT};
    COMMIT;
  `);
}

function pragma(db: DatabaseSync, name: string): number {
  return Number(Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0]);
}
