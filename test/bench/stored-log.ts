import { openSqliteEventStore, type SqliteEventStore } from "klartext/event-store-sqlite";
import { GeneratedLog } from "./generated-log.ts";

/** Writes a generated log of so many points into a file. @returns the number of events */
export async function storeGeneratedLog(points: number, file: string): Promise<number> {
  const store = await openSqliteEventStore({ file });
  try {
    return await copyLog(new GeneratedLog(points), store);
  } finally {
    await store.close();
  }
}

/** Streams of the generated log follow each other, so that each is appended in one or two pieces. */
export async function copyLog(from: GeneratedLog, to: SqliteEventStore): Promise<number> {
  let after: string | null = null;
  let copied = 0;
  for (;;) {
    const events = await from.readAll({ after, limit: 500 });
    const last = events.at(-1);
    if (last === undefined) return copied;
    await to.storeKeys(from.newKeys());
    const byStream = Map.groupBy(events, ({ stream }) => stream);
    await Promise.all(
      Array.from(byStream, ([stream, ofStream]) => {
        const first = ofStream[0]?.revision ?? 0;
        return to.append({
          stream,
          expectedRevision: first === 0 ? "no-stream" : first - 1,
          events: ofStream,
        });
      }),
    );
    after = last.position;
    copied += events.length;
  }
}
