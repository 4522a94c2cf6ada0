import { createHmac, randomBytes } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import type { KeyStore, KnownKey } from "klartext/event-sourcing";
import type { Watch } from "./watch.ts";

const BATCH = 1000;

type Side = "source" | "target";

/** A key that is not the same on both sides. A side that does not know it at all has `null`. */
export interface KeyDifference {
  readonly id: string;
  readonly source: KnownKey["state"] | null;
  readonly target: KnownKey["state"] | null;
}

export interface KeyCounts {
  readonly usable: number;
  readonly destroyed: number;
}

/**
 * What is known of the keys of two logs, in a temporary file that only this process sees and that goes with it, as there
 * may be more of them than memory holds. Of a secret it keeps a mark by which the same one is recognized: keyed with
 * random bytes of this run, so that the file gives nothing away, nor how long a comparison takes.
 */
export class KeyComparison {
  readonly #markKey = randomBytes(32);
  readonly #db = new DatabaseSync("");
  readonly #watch: Watch;
  readonly #statements;

  constructor(watch: Watch) {
    this.#watch = watch;
    this.#db.exec("CREATE TABLE keys (id TEXT PRIMARY KEY, source TEXT, target TEXT) STRICT, WITHOUT ROWID");
    this.#statements = prepareStatements(this.#db);
  }

  /** Reads all keys of one side. */
  async read(side: Side, store: KeyStore): Promise<void> {
    let done = 0;
    for await (const keys of store.allKeys()) {
      this.#watch.signal.throwIfAborted();
      this.#db.exec("BEGIN");
      for (const [id, key] of keys) this.#statements[side].run(id, this.#mark(key));
      this.#db.exec("COMMIT");
      done += keys.size;
      this.#watch.progress({ step: "keys", done });
    }
  }

  /** Keys of the source that were destroyed on the same day (ISO date), in batches. */
  *destroyedInSource(): Iterable<{ readonly on: string; readonly ids: readonly string[] }> {
    for (const [mark, ids] of batchesOf(this.#statements.destroyed)) {
      yield { on: mark.slice(DESTROYED.length), ids };
    }
  }

  /** Usable keys that the target does not know, in batches. */
  *missingInTarget(): Iterable<readonly string[]> {
    for (const [, ids] of batchesOf(this.#statements.missing)) yield ids;
  }

  /**
   * A key of the target that cannot be from a copy of the source: unknown there, or another one. A key that was
   * destroyed in the source after it was copied is none.
   */
  foreignInTarget(): KeyDifference | null {
    return toDifference(this.#statements.foreign.get());
  }

  difference(): KeyDifference | null {
    return toDifference(this.#statements.difference.get());
  }

  /** Of the source. */
  counts(): KeyCounts {
    const { usable = 0, destroyed = 0 } = this.#statements.counts.get() ?? {};
    return { usable: Number(usable), destroyed: Number(destroyed) };
  }

  close(): void {
    this.#db.close();
  }

  #mark(key: KnownKey): string {
    if (key.state === "destroyed") return `${DESTROYED}${key.on}`;
    return `${USABLE}${createHmac("sha256", this.#markKey).update(key.secret).digest("base64")}`;
  }
}

type Statement = ReturnType<DatabaseSync["prepare"]>;

const USABLE = "usable ";
const DESTROYED = "destroyed ";

/** Ids of rows that follow each other with the same mark. */
function* batchesOf(statement: Statement): Iterable<readonly [mark: string, ids: readonly string[]]> {
  let current = "";
  let ids: string[] = [];
  for (const { mark, id } of statement.iterate()) {
    if (ids.length === BATCH || (mark !== current && ids.length > 0)) {
      yield [current, ids];
      ids = [];
    }
    current = String(mark);
    ids.push(String(id));
  }
  if (ids.length > 0) yield [current, ids];
}

function toDifference(row: ReturnType<Statement["get"]>): KeyDifference | null {
  if (row === undefined) return null;
  return { id: String(row.id), source: stateIn(row.source), target: stateIn(row.target) };
}

function stateIn(mark: unknown): KnownKey["state"] | null {
  if (typeof mark !== "string") return null;
  return mark.startsWith(USABLE) ? "usable" : "destroyed";
}

function prepareStatements(db: DatabaseSync) {
  const isUsable = (side: Side) => `${side} LIKE '${USABLE}%'`;
  const isDestroyed = (side: Side) => `${side} LIKE '${DESTROYED}%'`;
  const upsert = (side: Side) =>
    db.prepare(
      `INSERT INTO keys (id, ${side}) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET ${side} = excluded.${side}`,
    );
  return {
    source: upsert("source"),
    target: upsert("target"),
    destroyed: db.prepare(
      `SELECT id, source AS mark FROM keys WHERE ${isDestroyed("source")} ORDER BY source, id`,
    ),
    missing: db.prepare(
      `SELECT id, '' AS mark FROM keys WHERE ${isUsable("source")} AND target IS NULL ORDER BY id`,
    ),
    foreign: db.prepare(`
      SELECT * FROM keys WHERE target IS NOT NULL AND target IS NOT source
        AND NOT coalesce(${isDestroyed("source")} AND ${isUsable("target")}, 0)
      ORDER BY id LIMIT 1`),
    difference: db.prepare("SELECT * FROM keys WHERE source IS NOT target ORDER BY id LIMIT 1"),
    counts: db.prepare(`
      SELECT count(*) FILTER (WHERE ${isUsable("source")}) AS usable,
        count(*) FILTER (WHERE ${isDestroyed("source")}) AS destroyed FROM keys`),
  };
}
