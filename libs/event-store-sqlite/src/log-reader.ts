import { DatabaseSync } from "node:sqlite";
import type { KnownKey, Position, ReadAllOptions, Revision, StoredEvent } from "klartext/event-sourcing";
import { fromPosition, toPosition } from "./position.ts";

type EventRow = Omit<StoredEvent, "position"> & { readonly position: number };

interface KeyRow {
  readonly number: number;
  readonly id: string;
  readonly secret: Uint8Array;
}

/** For so many keys at once, those that come next are likely among them, and reading on is cheaper than looking up. */
const WORTH_READING_AHEAD = 64;

const EVENT = `
  SELECT position, name AS stream, revision, id, type, version, data, metadata, recorded_at AS recordedAt`;

/** Reads the log file, on a connection of its own that holds nothing between two calls. */
export class LogReader {
  readonly #db: DatabaseSync;
  readonly #statements;
  /** Where the next reading ahead begins. */
  #nextKey = 0;

  constructor(file: string) {
    this.#db = new DatabaseSync(file, { readOnly: true });
    this.#statements = prepareStatements(this.#db);
  }

  stream(name: string, from: Revision): readonly StoredEvent[] {
    return this.#statements.stream.all(name, from).map(toEvent);
  }

  all({ after, limit }: ReadAllOptions): readonly StoredEvent[] {
    return this.#statements.all.all(fromPosition(after), limit).map(toEvent);
  }

  head(): Position | null {
    const position = this.#statements.head.get()?.position;
    return typeof position === "number" ? toPosition(position) : null;
  }

  logId(): string {
    return String(this.#statements.logId.get()?.id);
  }

  /** Up to `limit` keys, in the order in which they were stored. */
  keysAfter(
    number: number,
    limit: number,
  ): { readonly last: number; readonly keys: ReadonlyMap<string, KnownKey> } {
    const rows = this.#statements.keysFrom.all(number + 1, limit) as unknown as KeyRow[];
    return { last: rows.at(-1)?.number ?? number, keys: this.keys(rows.map(({ id }) => id)) };
  }

  destroyedKeys(after: string, limit: number): ReadonlyMap<string, KnownKey> {
    const ids = this.#statements.destroyedKeys.all(after, limit).map(({ id }) => String(id));
    return this.keys(ids);
  }

  keys(ids: readonly string[]): ReadonlyMap<string, KnownKey> {
    const many = ids.length >= WORTH_READING_AHEAD;
    const ahead = many ? this.#keysAhead(ids.length) : undefined;
    const known = new Map<string, KnownKey>();
    let last = 0;
    for (const id of ids) {
      const stored = ahead?.get(id) ?? (this.#statements.key.get(id) as KeyRow | undefined);
      const key = this.#knownKey(id, stored?.secret);
      if (key !== undefined) known.set(id, key);
      if (stored !== undefined && stored.number > last) last = stored.number;
    }
    if (many) this.#nextKey = last + 1;
    return known;
  }

  /** The secret of a destroyed key is overwritten with zeros in the very write that records its end. */
  #knownKey(id: string, secret: Uint8Array | undefined): KnownKey | undefined {
    if (secret?.some((byte) => byte !== 0)) return { state: "usable", secret };
    const on = this.#statements.destroyedKey.get(id)?.on;
    if (typeof on === "string") return { state: "destroyed", on };
    return secret && { state: "usable", secret };
  }

  /** Whoever reads the whole log needs the keys in the order in which they were stored, for the most part. */
  #keysAhead(count: number): ReadonlyMap<string, KeyRow> {
    const rows = this.#statements.keysFrom.all(this.#nextKey, count) as unknown as KeyRow[];
    return new Map(rows.map((row) => [row.id, row]));
  }

  close(): void {
    this.#db.close();
  }
}

/** Field by field, as a copy with a rest takes several times as long. */
function toEvent(row: unknown): StoredEvent {
  const { position, stream, revision, id, type, version, data, metadata, recordedAt } = row as EventRow;
  return {
    position: toPosition(position),
    stream,
    revision,
    id,
    type,
    version,
    data,
    metadata,
    recordedAt,
  };
}

function prepareStatements(db: DatabaseSync) {
  return {
    stream: db.prepare(`
      ${EVENT} FROM streams CROSS JOIN events ON stream = number
      WHERE name = ? AND revision >= ? ORDER BY revision`),
    all: db.prepare(`
      ${EVENT} FROM events CROSS JOIN streams ON number = stream
      WHERE position > ? ORDER BY position LIMIT ?`),
    head: db.prepare("SELECT max(position) AS position FROM events"),
    key: db.prepare("SELECT number, id, secret FROM keys WHERE id = ?"),
    keysFrom: db.prepare("SELECT number, id, secret FROM keys WHERE number >= ? ORDER BY number LIMIT ?"),
    logId: db.prepare("SELECT id FROM log"),
    destroyedKeys: db.prepare("SELECT id FROM destroyed_keys WHERE id > ? ORDER BY id LIMIT ?"),
    destroyedKey: db.prepare('SELECT destroyed_on AS "on" FROM destroyed_keys WHERE id = ?'),
  };
}
