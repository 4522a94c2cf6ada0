import { randomUUID } from "node:crypto";
import { ErrorType, type RecordedEvent } from "@eventstore/db-client";
import type { Connection } from "./connection/connection.ts";
import { isOfType } from "./connection/connection-error.ts";
import { EventStoreDbUnusable } from "./event-store-db-unusable.ts";
import type { MasterKey } from "./keys/master-key.ts";
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
/** Events at the beginning of a log among which somebody else's would be found. */
const LOOK_AT = 2000;

/**
 * The id of the log; a server that holds nothing yet becomes a log of ours.
 * @throws EventStoreDbUnusable for somebody else's log, a newer format, a master key that is not this log's
 */
export async function logIdOf(connection: Connection, masterKey: MasterKey): Promise<string> {
  for (;;) {
    const [identity] = await readStream(connection, LOG_IDENTITY, { limit: 1 });
    if (identity !== undefined) return checked(identity, masterKey);
    await checkUnused(connection);
    await found(connection, masterKey);
  }
}

/** Of two processes that start at the same time, one founds the log. */
async function found(connection: Connection, masterKey: MasterKey): Promise<void> {
  const data: LogFounded = {
    logId: randomUUID(),
    format: FORMAT,
    masterKeyCheck: masterKey.wrap(Buffer.from(CHECK_ID), CHECK_ID),
  };
  await connection.append(LOG_IDENTITY, [ownEvent(TYPE, data)], "no-stream").catch((error: unknown) => {
    if (!isOfType(error, ErrorType.WRONG_EXPECTED_VERSION)) throw error;
  });
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

async function checkUnused(connection: Connection): Promise<void> {
  const streams = await connection.call(async (client) => {
    const seen = new Set<string>();
    for await (const { event } of client.readAll({ maxCount: LOOK_AT })) {
      if (event !== undefined) seen.add(connection.prefix.ours(event).streamId);
    }
    return seen;
  });
  if ([...streams].some(isOurs)) throw foreignLog();
}

function foreignLog(): EventStoreDbUnusable {
  return new EventStoreDbUnusable(
    "foreign-log",
    "The server holds events that Klartext did not write. Klartext needs an EventStoreDB of its own; please give it an empty one.",
  );
}
