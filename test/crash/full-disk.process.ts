// Appends while its files may not grow further; once told that they may, repeats what was refused. Prints JSON.
import { once } from "node:events";
import { openSqliteEventStore } from "klartext/event-store-sqlite";
import { numberedEvents } from "./numbered-events.ts";

const APPENDS = 2000;
const [, , file = ""] = process.argv;
const store = await openSqliteEventStore({ file });

async function appendAll() {
  const appends = Array.from({ length: APPENDS }, (_, number) => {
    const stream = `stream-${number}`;
    return store.append({ stream, expectedRevision: "no-stream", events: numberedEvents(stream, 0, 1) });
  });
  const outcomes = await Promise.allSettled(appends);
  const stored = await store.readAll({ after: null, limit: APPENDS * 2 });
  const refused = outcomes.filter((outcome) => outcome.status === "rejected");
  console.log(
    JSON.stringify({
      acknowledged: APPENDS - refused.length,
      reasons: [...new Set(refused.map(({ reason }) => reason.name))],
      stored: stored.length,
      streams: new Set(stored.map(({ stream }) => stream)).size,
    }),
  );
}

await appendAll();
await once(process.stdin, "data");
await appendAll();
await store.close();
process.exit();
