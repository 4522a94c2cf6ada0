import { DatabaseSync } from "node:sqlite";
import type { KnownKey, Position, ReadAllOptions, Revision, StoredEvent } from "klartext/event-sourcing";
import { fromPosition, toPosition } from "./position.ts";

type EventRow = Omit<StoredEvent, "position"> & { readonly position: number };

const EVENT = `
  SELECT position, name AS stream, revision, id, type, version, data, metadata, recorded_at AS recordedAt`;

/** Reads the log file, on a connection of its own that holds nothing between two calls. */
export class LogReader {
  readonly #db: DatabaseSync;
  readonly #statements;

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

  keys(ids: readonly string[]): ReadonlyMap<string, KnownKey> {
    const known = new Map<string, KnownKey>();
    for (const id of ids) {
      const on = this.#statements.destroyedKey.get(id)?.on;
      const secret = on === undefined ? this.#statements.key.get(id)?.secret : undefined;
      if (typeof on === "string") known.set(id, { state: "destroyed", on });
      else if (secret instanceof Uint8Array) known.set(id, { state: "usable", secret });
    }
    return known;
  }

  close(): void {
    this.#db.close();
  }
}

function toEvent(row: unknown): StoredEvent {
  const { position, ...event } = row as EventRow;
  return { ...event, position: toPosition(position) };
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
    key: db.prepare("SELECT secret FROM keys WHERE id = ?"),
    destroyedKey: db.prepare('SELECT destroyed_on AS "on" FROM destroyed_keys WHERE id = ?'),
  };
}
