import { rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { AppendRequest } from "klartext/event-sourcing";
import { openSqliteEventStore } from "klartext/event-store-sqlite";
import { benchFolder, median, type Print } from "./measuring.ts";
import { usualAppends } from "./usual-appends.ts";

const ROUNDS = 7;
const CASES = [
  { inFlight: 1, appends: 5_000 },
  { inFlight: 64, appends: 32_000 },
  { inFlight: 256, appends: 64_000 },
];

/**
 * Durable appends per second, through the store and through a bare `node:sqlite` loop that makes one commit of so many
 * appends: the same events, tables, settings and check of the expected revision. Both take turns; medians are printed.
 */
export async function benchAppends(print: Print): Promise<void> {
  print("Durable appends/s   bare node:sqlite      store   ratio (aim 0.90)");
  for (const { inFlight, appends } of CASES) {
    const rounds: { bare: number; store: number }[] = [];
    await measure(inFlight, appends);
    for (let round = 0; round < ROUNDS; round++) rounds.push(await measure(inFlight, appends));
    const bare = median(rounds.map((round) => round.bare));
    const store = median(rounds.map((round) => round.store));
    const ratio = median(rounds.map((round) => round.store / round.bare));
    print(
      `${`${inFlight} in flight`.padEnd(18)}${perSecond(bare)}${perSecond(store).slice(5)}${ratio.toFixed(2).padStart(8)}`,
    );
  }
}

async function measure(inFlight: number, appends: number): Promise<{ bare: number; store: number }> {
  const bare = await inFolder(async (file) => appendBare(file, inFlight, appends));
  const store = await inFolder((file) => appendThroughStore(file, inFlight, appends));
  return { bare: appends / bare, store: appends / store };
}

/** Seconds for so many appends by writers that each wait for one append before the next. */
async function appendThroughStore(file: string, inFlight: number, appends: number): Promise<number> {
  const store = await openSqliteEventStore({ file });
  const write = async () => {
    const next = usualAppends();
    for (let made = 0; made < appends / inFlight; made++) await store.append(next());
  };
  const begin = performance.now();
  await Promise.all(Array.from({ length: inFlight }, write));
  const seconds = (performance.now() - begin) / 1000;
  await store.close();
  return seconds;
}

/** Seconds for the same appends when every commit holds one of each writer. */
function appendBare(file: string, inFlight: number, appends: number): number {
  const db = openBare(file);
  const append = bareAppend(db);
  const writers = Array.from({ length: inFlight }, usualAppends);
  const begin = performance.now();
  for (let made = 0; made < appends / inFlight; made++) {
    db.exec("BEGIN IMMEDIATE");
    for (const next of writers) append(next());
    db.exec("COMMIT");
  }
  const seconds = (performance.now() - begin) / 1000;
  db.close();
  return seconds;
}

function openBare(file: string): DatabaseSync {
  const db = new DatabaseSync(file);
  db.exec(`
    PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000;
    CREATE TABLE streams (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
    CREATE TABLE events (
      position INTEGER PRIMARY KEY AUTOINCREMENT, stream INTEGER NOT NULL, revision INTEGER NOT NULL,
      id TEXT NOT NULL, type TEXT NOT NULL, version INTEGER NOT NULL, data TEXT NOT NULL,
      metadata TEXT NOT NULL, recorded_at TEXT NOT NULL, UNIQUE (stream, revision)
    ) STRICT`);
  return db;
}

function bareAppend(db: DatabaseSync): (request: AppendRequest) => void {
  const head = db.prepare(`
    SELECT number, (SELECT max(revision) FROM events WHERE stream = number) AS revision
    FROM streams WHERE name = ?`);
  const addStream = db.prepare("INSERT INTO streams (name) VALUES (?)");
  const addEvent = db.prepare(`
    INSERT INTO events (stream, revision, id, type, version, data, metadata, recorded_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
  return ({ stream, expectedRevision, events }) => {
    const present = head.get(stream);
    if ((present?.revision ?? "no-stream") !== expectedRevision) throw new Error("A wrong revision.");
    const number = present?.number ?? addStream.run(stream).lastInsertRowid;
    let revision = expectedRevision === "no-stream" ? 0 : expectedRevision + 1;
    for (const { id, type, version, data, metadata, recordedAt } of events) {
      addEvent.run(number, revision++, id, type, version, data, metadata, recordedAt);
    }
  };
}

async function inFolder(run: (file: string) => Promise<number>): Promise<number> {
  const folder = benchFolder();
  try {
    return await run(join(folder, "log.db"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function perSecond(value: number): string {
  return Math.round(value).toLocaleString("en").padStart(16);
}
