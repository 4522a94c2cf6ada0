import type { DatabaseSync } from "node:sqlite";
import type { EncryptionKey } from "klartext/event-sourcing";
import { openLogFile } from "./log-file.ts";
import { messageOf } from "./sqlite-error.ts";
import type { AppendWrite, LogFileOptions, Outcome, Ticket, Write } from "./writes.ts";

/** A stream as it stands: its number in the file, and its last revision. */
interface StreamHead {
  readonly number: number;
  readonly revision: number;
}

const MOST_HEADS = 10_000;

/** Writes the log file. It is the only one that does, and runs on the writer thread. */
export class LogWriter {
  readonly #db: DatabaseSync;
  readonly #statements;
  /** Of streams written lately, as the next append often goes to one of them. Nobody else writes the file. */
  readonly #heads = new Map<string, StreamHead>();

  constructor(options: LogFileOptions) {
    this.#db = openLogFile(options);
    this.#statements = prepareStatements(this.#db);
  }

  /**
   * Makes all writes in one commit, which is durable on return; more may come while it is being made. A write that is
   * refused leaves the others alone; a commit that fails, fails for all of them.
   */
  commit(writes: Iterable<Write>): readonly Outcome[] {
    const outcomes: Outcome[] = [];
    const tickets: Ticket[] = [];
    try {
      this.#db.exec("BEGIN IMMEDIATE");
      for (const write of writes) {
        tickets.push(write[0]);
        outcomes.push(this.#make(write));
      }
      this.#db.exec("COMMIT");
      return outcomes;
    } catch (error) {
      // SQLite has rolled back by itself after some errors, but not after all.
      if (this.#db.isTransaction) this.#db.exec("ROLLBACK");
      this.#heads.clear();
      // When the commit could not even begin, none has been taken yet.
      for (const [ticket] of writes) tickets.push(ticket);
      return tickets.map((ticket) => [ticket, "failed", messageOf(error)]);
    }
  }

  /**
   * Writes everything into the database file and empties the write-ahead log.
   * @returns false when a reader holds the write-ahead log: to be tried again
   */
  emptyWriteAheadLog(): boolean {
    return this.#db.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get()?.busy === 0;
  }

  close(): void {
    this.#db.close();
  }

  #make(write: Write): Outcome {
    switch (write[1]) {
      case "append":
        return this.#append(write);
      case "store-keys": {
        const [ticket, , keys] = write;
        this.#storeKeys(keys);
        return [ticket, "keys-stored"];
      }
      case "destroy-keys": {
        const [ticket, , ids, on] = write;
        this.#destroyKeys(ids, on);
        return [ticket, "keys-destroyed"];
      }
      default:
        return write satisfies never;
    }
  }

  #append(append: AppendWrite): Outcome {
    const [ticket, , stream, expectedRevision, events, keys] = append;
    const head = this.#heads.get(stream) ?? (this.#statements.head.get(stream) as StreamHead | undefined);
    const next = head === undefined ? 0 : head.revision + 1;
    const first = expectedRevision === "no-stream" ? 0 : expectedRevision + 1;
    if (next !== first) return this.#repetition(append, head, first);

    const taken = this.#takenKeys(keys);
    if (taken.length > 0) return [ticket, "keys-taken", taken];
    this.#storeKeys(keys);
    const number = head?.number ?? Number(this.#statements.addStream.run(stream).lastInsertRowid);
    let revision = first - 1;
    let position = 0;
    for (const [id, type, version, data, metadata, recordedAt] of events) {
      revision++;
      const { lastInsertRowid } = this.#statements.addEvent.run(
        number,
        revision,
        id,
        type,
        version,
        data,
        metadata,
        recordedAt,
      );
      position = Number(lastInsertRowid);
    }
    this.#remember(stream, { number, revision });
    return [ticket, "appended", revision, position, false];
  }

  /** The place is taken: by the same events (then this is a retry), or by others. */
  #repetition([ticket, , , , events]: AppendWrite, head: StreamHead | undefined, first: number): Outcome {
    const wrong: Outcome = [ticket, "wrong-revision", head?.revision ?? "no-stream"];
    const last = first + events.length - 1;
    if (head === undefined || last > head.revision) return wrong;
    let position = 0;
    for (const [index, [id]] of events.entries()) {
      const present = this.#statements.event.get(head.number, first + index);
      if (present?.id !== id) return wrong;
      position = Number(present.position);
    }
    return [ticket, "appended", last, position, true];
  }

  #remember(stream: string, head: StreamHead): void {
    if (this.#heads.size === MOST_HEADS) this.#heads.clear();
    this.#heads.set(stream, head);
  }

  #takenKeys(keys: readonly EncryptionKey[]): readonly string[] {
    const taken: string[] = [];
    for (const { id, secret } of keys) {
      const present = this.#statements.keyBesides.get(id, secret);
      if (present !== undefined) taken.push(id);
    }
    return taken;
  }

  #storeKeys(keys: readonly EncryptionKey[]): void {
    for (const { id, secret } of keys) this.#statements.addKey.run(id, secret);
  }

  #destroyKeys(ids: readonly string[], on: string): void {
    for (const id of ids) {
      this.#statements.overwriteKey.run(id);
      this.#statements.recordDestroyedKey.run(id, on);
    }
  }
}

function prepareStatements(db: DatabaseSync) {
  return {
    head: db.prepare(`
      SELECT number, (SELECT max(revision) FROM events WHERE stream = number) AS revision
      FROM streams WHERE name = ?`),
    event: db.prepare("SELECT id, position FROM events WHERE stream = ? AND revision = ?"),
    addStream: db.prepare("INSERT INTO streams (name) VALUES (?)"),
    addEvent: db.prepare(`
      INSERT INTO events (stream, revision, id, type, version, data, metadata, recorded_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)`),
    keyBesides: db.prepare(`
      SELECT 1 FROM keys WHERE id = ?1 AND secret <> ?2 AND id NOT IN (SELECT id FROM destroyed_keys)`),
    addKey: db.prepare(`
      INSERT INTO keys (id, secret)
      SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM destroyed_keys WHERE id = ?1)
      ON CONFLICT (id) DO NOTHING`),
    overwriteKey: db.prepare("UPDATE keys SET secret = zeroblob(length(secret)) WHERE id = ?"),
    recordDestroyedKey: db.prepare("INSERT INTO destroyed_keys VALUES (?, ?) ON CONFLICT DO NOTHING"),
  };
}
