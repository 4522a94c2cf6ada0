import { randomUUID } from "node:crypto";
import { ErrorType, FORWARDS, type RecordedEvent, START } from "@eventstore/db-client";
import type { Connection } from "./connection/connection.ts";
import { isOfType, unlessOvertaken } from "./connection/connection-error.ts";
import { EventStoreDbUnusable } from "./event-store-db-unusable.ts";
import type { MasterKey } from "./keys/master-key.ts";
import { type Place, readAll } from "./log/read-all.ts";
import { readStream } from "./log/read-stream.ts";
import { ownEvent } from "./log/recorded-events.ts";
import { isOurs, LOG_IDENTITY } from "./log/streams.ts";

interface LogFounded {
  readonly logId: string;
  /** Of what this adapter writes; raised when an older version could not read it. */
  readonly format: number;
  /** Something known, wrapped with the log's master key. */
  readonly masterKeyCheck: string;
}

const TYPE = "LogFounded";
const FORMAT = 1;
const CHECK_ID = "master-key-check";
/** Events of one call. */
const PER_CALL = 2000;

/**
 * The id of the log; a server that holds nothing yet becomes a log of ours.
 * @throws EventStoreDbUnusable for somebody else's log, a newer format, a master key that is not this log's
 */
export async function logIdOf(connection: Connection, masterKey: MasterKey): Promise<string> {
  for (let isUsed = false; ; ) {
    // Asked again before a log is refused: another process may have founded ours, and written to it, meanwhile.
    const [identity] = await readStream(connection, LOG_IDENTITY, { limit: 1 });
    if (identity !== undefined) return checked(identity, masterKey);
    if (isUsed) throw foreignLog();
    isUsed = (await isUsedByOthers(connection)) || (await holdsLogWithoutPrefix(connection));
    if (!isUsed) await found(connection, masterKey);
  }
}

/** Of two processes that start at the same time, one founds the log. */
async function found(connection: Connection, masterKey: MasterKey): Promise<void> {
  const data: LogFounded = {
    logId: randomUUID(),
    format: FORMAT,
    masterKeyCheck: masterKey.wrap(Buffer.from(CHECK_ID), CHECK_ID),
  };
  await unlessOvertaken(connection.append(LOG_IDENTITY, [ownEvent(TYPE, data)], "no-stream"));
}

function checked({ type, data }: RecordedEvent, masterKey: MasterKey): string {
  const { logId, format, masterKeyCheck } = data as unknown as LogFounded;
  if (type !== TYPE || typeof logId !== "string") throw foreignLog();
  if (format > FORMAT) {
    throw new EventStoreDbUnusable(
      "foreign-log",
      `The log was written by a newer version of Klartext (format ${format}; this version reads up to ${FORMAT}).`,
    );
  }
  try {
    masterKey.unwrap(masterKeyCheck, CHECK_ID);
  } catch {
    throw new EventStoreDbUnusable(
      "master-key",
      "The master key is not the one that this log's keys are wrapped with. Nothing in it could be read; please set the right one.",
    );
  }
  return logId;
}

/** Reads on until somebody's event comes, over whatever the server has written itself. */
async function isUsedByOthers(connection: Connection): Promise<boolean> {
  for (let from: Place | typeof START = START; ; ) {
    const page = await readAll(connection, { direction: FORWARDS, from, count: PER_CALL });
    if (page.some(({ streamId }) => isOurs(streamId))) return true;
    const last = page.at(-1);
    if (last === undefined || page.length < PER_CALL) return false;
    from = last.position;
  }
}

/** A log without a prefix takes all streams of its server for its own. */
async function holdsLogWithoutPrefix(connection: Connection): Promise<boolean> {
  if (connection.prefix.nameInServer("") === "") return false;
  return connection.call(async (client) => {
    try {
      for await (const _ of client.readStream(LOG_IDENTITY, { maxCount: 1, requiresLeader: true }));
      return true;
    } catch (error) {
      if (isOfType(error, ErrorType.STREAM_NOT_FOUND)) return false;
      throw error;
    }
  });
}

function foreignLog(): EventStoreDbUnusable {
  return new EventStoreDbUnusable(
    "foreign-log",
    "The server holds events that Klartext did not write. Klartext needs an EventStoreDB of its own; please give it an empty one.",
  );
}
