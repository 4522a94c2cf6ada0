// Appends under load until it is killed, and prints a line for each append that was acknowledged.
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
    await say(`${stream} ${revision} ${position}\n`);
  }
}

/** Waits when whoever listens is slow. */
function say(line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(line, (error) => (error ? reject(error) : resolve()));
  });
}

await Promise.all(Array.from({ length: Number(writers) }, (_, writer) => write(`writer-${writer}`)));
