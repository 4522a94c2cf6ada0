// Appends under load until it is killed, and prints a line for each append that was acknowledged.
import { writeSync } from "node:fs";
import { openSqliteEventStore } from "klartext/event-store-sqlite";
import { numberedEvents } from "./numbered-events.ts";

const [, , file = "", writers = "1"] = process.argv;
const store = await openSqliteEventStore({ file });

async function write(stream: string): Promise<never> {
  const present = await store.readStream(stream);
  for (let next = present.length; ; next += 2) {
    const expectedRevision = next === 0 ? "no-stream" : next - 1;
    const { revision, position } = await store.append({
      stream,
      expectedRevision,
      events: numberedEvents(stream, next, 2),
    });
    writeSync(1, `${stream} ${revision} ${position}\n`);
  }
}

await Promise.all(Array.from({ length: Number(writers) }, (_, writer) => write(`writer-${writer}`)));
