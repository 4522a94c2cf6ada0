/** The thread of a `ListReader`: reads one file, then hands out the plans of its rows as they are asked for. */
import { parentPort, workerData } from "node:worker_threads";
import { type ListReading, readList } from "./list-file.ts";
import type { FromListThread, ListThreadData, ToListThread } from "./list-reader.ts";

const { file, maxBytes } = workerData as ListThreadData;
const reading: ListReading = await readList(file, maxBytes);

function say(message: FromListThread): void {
  parentPort?.postMessage(message);
}

parentPort?.on("message", ({ from, to }: ToListThread) => {
  say({ kind: "plans", plans: reading.outcome === "read" ? reading.plans.slice(from, to) : [] });
});

say(
  reading.outcome === "read"
    ? { kind: "found", found: reading.found }
    : { kind: "not-read", reason: reading },
);
