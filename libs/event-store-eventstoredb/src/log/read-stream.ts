import { ErrorType, FORWARDS, type RecordedEvent, START } from "@eventstore/db-client";
import type { Connection } from "../connection/connection.ts";
import { isOfType } from "../connection/connection-error.ts";

/** Events of one call: few enough that each call ends well within its time. */
const PER_CALL = 500;

export interface ReadStreamRange {
  /** Revision */
  readonly from?: number;
  readonly limit?: number;
}

/** A stream's events in order; empty when there is no such stream, or when it was deleted. */
export async function readStream(
  connection: Connection,
  stream: string,
  { from = 0, limit = Number.POSITIVE_INFINITY }: ReadStreamRange = {},
): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  let next = from;
  while (events.length < limit) {
    const count = Math.min(PER_CALL, limit - events.length);
    const page = await readPage(connection, stream, next, count);
    const last = page.at(-1);
    events.push(...page);
    if (last === undefined || page.length < count) return events;
    next = Number(last.revision) + 1;
  }
  return events;
}

/** `undefined` when there is no such stream, or when it was deleted. */
export async function readLast(connection: Connection, stream: string): Promise<RecordedEvent | undefined> {
  return unlessMissing(() =>
    connection.call(async (client) => {
      const reading = client.readStream(connection.prefix.nameInServer(stream), {
        direction: "backwards",
        fromRevision: "end",
        maxCount: 1,
        requiresLeader: true,
      });
      let last: RecordedEvent | undefined;
      for await (const { event } of reading) last = event && connection.prefix.ours(event);
      return last;
    }),
  );
}

async function readPage(connection: Connection, stream: string, from: number, count: number) {
  const page = await unlessMissing(() =>
    connection.call(async (client) => {
      const events: RecordedEvent[] = [];
      const reading = client.readStream(connection.prefix.nameInServer(stream), {
        direction: FORWARDS,
        fromRevision: from === 0 ? START : BigInt(from),
        maxCount: count,
        requiresLeader: true,
      });
      for await (const { event } of reading) {
        if (event !== undefined) events.push(connection.prefix.ours(event));
      }
      return events;
    }),
  );
  return page ?? [];
}

async function unlessMissing<Result>(read: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await read();
  } catch (error) {
    if (isOfType(error, ErrorType.STREAM_NOT_FOUND) || isOfType(error, ErrorType.STREAM_DELETED)) {
      return undefined;
    }
    throw error;
  }
}
