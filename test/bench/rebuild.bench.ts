import { rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { openSqliteEventStore, type SqliteEventStore } from "klartext/event-store-sqlite";
import { openReadModel } from "klartext/read-model";
import { openEvent, sealedKeyIds } from "klartext/sealing";
import { GeneratedLog } from "./generated-log.ts";
import { benchFolder, type Print } from "./measuring.ts";
import { copyLog } from "./stored-log.ts";

const POINTS = 100_000;
const ROWS_PER_COMMIT = 10_000;

/**
 * Rebuild of the list from a log on disk (reading, opening what is sealed, projecting, indexing) against a bare loop that
 * inserts the very rows that came of it into the same tables, with the same settings and indexes.
 */
export async function benchRebuild(print: Print, points = POINTS): Promise<void> {
  const folder = benchFolder();
  const store = await openSqliteEventStore({ file: join(folder, "log.sqlite") });
  try {
    const events = await copyLog(new GeneratedLog(points), store);
    const begin = performance.now();
    const readModel = await openReadModel({
      file: join(folder, "list"),
      store,
      publicHolidays: () => new Set(),
    });
    await readModel.ready();
    const seconds = (performance.now() - begin) / 1000;
    await readModel.close();
    const bare = insertBare(join(folder, "list.1.sqlite"), join(folder, "bare.sqlite"));
    print(`${points} points of ${events} events`);
    print(`bare inserts ${bare.toFixed(1)} s, rebuild ${seconds.toFixed(1)} s`);
    print(`ratio        ${(bare / seconds).toFixed(2)} (aim 0.70)`);
    print(
      `a bare loop that only reads the log and opens what is sealed takes ${(await openAll(store)).toFixed(1)} s`,
    );
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

/** Seconds for what a rebuild has to do before there is anything to insert. */
async function openAll(store: SqliteEventStore): Promise<number> {
  const begin = performance.now();
  for (let after: string | null = null; ; ) {
    const events = await store.readAll({ after, limit: 500 });
    const last = events.at(-1);
    if (last === undefined) return (performance.now() - begin) / 1000;
    const keys = await store.findKeys(events.flatMap(({ data }) => sealedKeyIds(data)));
    for (const event of events) openEvent(event, keys);
    after = last.position;
  }
}

/** Seconds for inserting what the one file holds into another. */
function insertBare(from: string, into: string): number {
  const source = new DatabaseSync(from, { readOnly: true });
  const target = new DatabaseSync(into);
  target.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA secure_delete = ON;
    PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -262144;`);
  const schema = source
    .prepare(
      "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search_index%' AND name NOT LIKE 'sqlite_%'",
    )
    .all() as { type: string; name: string; sql: string }[];
  const ofType = (wanted: string) => schema.filter(({ type }) => type === wanted);
  let seconds = 0;
  const timed = (work: () => void) => {
    const begin = performance.now();
    work();
    seconds += (performance.now() - begin) / 1000;
  };
  timed(() => {
    for (const { sql } of ofType("table")) target.exec(sql);
  });
  for (const { name } of ofType("table")) {
    const rows = source.prepare(`SELECT * FROM ${name}`);
    rows.setReturnArrays(true);
    const marks = rows.columns().map(() => "?");
    const insert = target.prepare(`INSERT INTO ${name} VALUES (${marks.join(", ")})`);
    for (const portion of portions(rows.iterate() as Iterable<unknown>)) {
      timed(() => {
        target.exec("BEGIN");
        for (const row of portion) insert.run(...(row as SQLInputValue[]));
        target.exec("COMMIT");
      });
    }
  }
  timed(() => {
    target.exec("BEGIN");
    for (const { sql } of ofType("index")) target.exec(sql);
    target.exec(`CREATE VIRTUAL TABLE search_index USING fts5(folded, content='', tokenize='trigram case_sensitive 1', detail=none);
      INSERT INTO search_index (rowid, folded) SELECT number, folded FROM search_texts ORDER BY number; COMMIT; ANALYZE;`);
  });
  target.close();
  source.close();
  return seconds;
}

function* portions(rows: Iterable<unknown>): Iterable<readonly unknown[]> {
  let portion: unknown[] = [];
  for (const row of rows) {
    portion.push(row);
    if (portion.length < ROWS_PER_COMMIT) continue;
    yield portion;
    portion = [];
  }
  yield portion;
}
