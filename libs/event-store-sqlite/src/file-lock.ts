import { DatabaseSync } from "node:sqlite";
import { StoreLocked } from "klartext/event-sourcing";
import { resultCode } from "./sqlite-error.ts";

const SQLITE_BUSY = 5;

/** Milliseconds to wait for somebody who only looks who holds the lock. */
const BUSY_TIMEOUT = 100;

/**
 * Holds `<file>.lock` until it is released or the process ends, however it ends: the lock is an open write
 * transaction on a small database, which the operating system takes back, and which can be read meanwhile to learn who
 * holds it. It is held against other stores of this process, too.
 *
 * @throws StoreLocked
 */
export function lockFile(file: string): { release(): void } {
  const db = new DatabaseSync(`${file}.lock`, { timeout: BUSY_TIMEOUT });
  try {
    hold(db);
    return { release: () => db.close() };
  } catch (error) {
    const locked = resultCode(error) === SQLITE_BUSY ? new StoreLocked(file, describeHolder(db)) : error;
    db.close();
    throw locked;
  }
}

function hold(db: DatabaseSync): void {
  db.exec(`
    BEGIN IMMEDIATE;
    CREATE TABLE IF NOT EXISTS holder (process INTEGER NOT NULL, since TEXT NOT NULL);
    DELETE FROM holder;
  `);
  const since = Temporal.Now.instant().toString({ smallestUnit: "second" });
  db.prepare("INSERT INTO holder VALUES (?, ?)").run(process.pid, since);
  db.exec("COMMIT; BEGIN IMMEDIATE;");
}

function describeHolder(db: DatabaseSync): string {
  try {
    const holder = db.prepare("SELECT process, since FROM holder").get();
    if (holder) return `process ${holder.process}, since ${holder.since}`;
  } catch {
    // Whoever took the lock is just writing its name down.
  }
  return "a process that has just started";
}
