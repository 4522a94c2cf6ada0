import { DatabaseSync, type StatementSync } from "node:sqlite";

/** A record of the log. Numbers are as wide as the protocol's. */
export interface LoggedEvent {
  /** Of its first byte, as it were: ascending, with distances that follow from the sizes. */
  readonly position: bigint;
  readonly stream: string;
  readonly revision: bigint;
  readonly id: string;
  readonly type: string;
  readonly isJson: boolean;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
  /** In ticks of 100 ns since 1970. */
  readonly created: bigint;
}

export type ProposedEvent = Pick<LoggedEvent, "id" | "type" | "isJson" | "data" | "metadata">;

/** The revision of a tombstone: after it comes nothing. */
export const DELETED_STREAM = 2n ** 63n - 1n;
export const NO_REVISION = -1n;

const CHUNK = 2n ** 28n;

const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  CREATE TABLE IF NOT EXISTS events (
    position INTEGER PRIMARY KEY,
    stream TEXT NOT NULL,
    revision INTEGER NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    isJson INTEGER NOT NULL,
    data BLOB NOT NULL,
    metadata BLOB NOT NULL,
    created INTEGER NOT NULL,
    UNIQUE (stream, revision)
  ) STRICT;
`;

/** The rows of the log in a SQLite file: durable once a transaction has ended. Knows no rules. */
export class LogFile {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #end: bigint;

  constructor(file: string) {
    this.#database = new DatabaseSync(file);
    this.#database.exec(SCHEMA);
    const last = this.#events("SELECT * FROM events ORDER BY position DESC LIMIT 1").at(0);
    // What a server writes about itself at each start takes room and is seen by nobody.
    this.#end = (last === undefined ? 0n : last.position + sizeOf(last)) + 218n;
  }

  /** Where the next record will lie. */
  get end(): bigint {
    return this.#end;
  }

  get isEmpty(): boolean {
    return this.#events("SELECT * FROM events LIMIT 1").length === 0;
  }

  close(): void {
    this.#database.close();
  }

  inTransaction<Result>(work: () => Result): Result {
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      const result = work();
      this.#database.exec("COMMIT");
      return result;
    } catch (error) {
      this.#database.exec("ROLLBACK");
      throw error;
    }
  }

  /** @returns the position */
  insert(stream: string, revision: bigint, event: ProposedEvent): bigint {
    const record = { ...event, stream, revision, position: this.#end, created: BigInt(Date.now()) * 10_000n };
    this.#statement("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)").run(
      record.position,
      stream,
      revision,
      event.id,
      event.type,
      event.isJson ? 1 : 0,
      event.data,
      event.metadata,
      record.created,
    );
    this.#end += sizeOf(record);
    return record.position;
  }

  /** The next record begins a new chunk, far behind the last one. */
  completeChunk(): void {
    this.#end = (this.#end / CHUNK + 1n) * CHUNK + 1_082n;
  }

  /** Whether the position lies inside a record, so that nothing can be read there. */
  isInsideRecord(position: bigint): boolean {
    const before = this.allBackwards(position, 1).at(0);
    if (before === undefined || this.allForwards(position, 1).at(0)?.position === position) return false;
    return position < before.position + sizeOf(before);
  }

  /** Takes room without a record, as an append of no events does. @returns the position */
  skip(): bigint {
    const position = this.#end;
    this.#end += 128n;
    return position;
  }

  lastRevision(stream: string): bigint {
    return this.last(stream)?.revision ?? NO_REVISION;
  }

  last(stream: string): LoggedEvent | undefined {
    return this.#events("SELECT * FROM events WHERE stream = ? ORDER BY revision DESC LIMIT 1", stream).at(0);
  }

  at(stream: string, revision: bigint): LoggedEvent | undefined {
    return this.#events("SELECT * FROM events WHERE stream = ? AND revision = ?", stream, revision).at(0);
  }

  streamForwards(stream: string, from: bigint, to: bigint, limit: number): readonly LoggedEvent[] {
    const where = "stream = ? AND revision BETWEEN ? AND ? ORDER BY revision LIMIT ?";
    return this.#events(`SELECT * FROM events WHERE ${where}`, stream, from, to, limit);
  }

  streamBackwards(stream: string, from: bigint, to: bigint, limit: number): readonly LoggedEvent[] {
    const where = "stream = ? AND revision BETWEEN ? AND ? ORDER BY revision DESC LIMIT ?";
    return this.#events(`SELECT * FROM events WHERE ${where}`, stream, to, from, limit);
  }

  /** From this position on, which is included. */
  allForwards(from: bigint, limit: number): readonly LoggedEvent[] {
    return this.#events("SELECT * FROM events WHERE position >= ? ORDER BY position LIMIT ?", from, limit);
  }

  /** Before this position. */
  allBackwards(before: bigint, limit: number): readonly LoggedEvent[] {
    const where = "position < ? ORDER BY position DESC LIMIT ?";
    return this.#events(`SELECT * FROM events WHERE ${where}`, before, limit);
  }

  streams(): readonly string[] {
    const rows = this.#statement("SELECT DISTINCT stream FROM events").all();
    return rows.map(({ stream }) => String(stream));
  }

  /** Removes what lies before this revision. */
  removeBefore(stream: string, revision: bigint): void {
    this.#statement("DELETE FROM events WHERE stream = ? AND revision < ?").run(stream, revision);
  }

  removeAll(stream: string): void {
    this.#statement("DELETE FROM events WHERE stream = ?").run(stream);
  }

  #events(sql: string, ...parameters: (string | bigint | number)[]): readonly LoggedEvent[] {
    return this.#statement(sql)
      .all(...parameters)
      .map(eventOf);
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    statement.setReadBigInts(true);
    this.#statements.set(sql, statement);
    return statement;
  }
}

function eventOf(row: Record<string, unknown>): LoggedEvent {
  const { position, stream, revision, id, type, isJson, data, metadata, created } = row as unknown as Omit<
    LoggedEvent,
    "isJson"
  > & { readonly isJson: bigint };
  return { position, stream, revision, id, type, isJson: isJson === 1n, data, metadata, created };
}

/** What the record takes of the log: the next one begins behind it. */
export function sizeOf({ stream, type, data, metadata }: Omit<LoggedEvent, "position">): bigint {
  return BigInt(
    96 + Buffer.byteLength(stream) + Buffer.byteLength(type) + data.byteLength + metadata.byteLength,
  );
}
