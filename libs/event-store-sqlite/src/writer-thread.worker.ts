// Runs from source as well as from dist: what it imports at run time must be erasable TypeScript with a relative path.
import { parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";
import { LogWriter } from "./log-writer.ts";
import type { FromWriter, LogFileOptions, Outcome, ToWriter, Write } from "./writes.ts";

/** Enough to share the cost of a sync. */
const MOST_PER_COMMIT = 256;

/** Milliseconds until the write-ahead log is tried again that some reader holds. */
const RETRY_AFTER = 20;

if (parentPort === null) throw new Error("This file is the writer thread of a store.");
const port = parentPort;
const writer = new LogWriter(workerData as LogFileOptions);
let waiting: Write[] = [];
/** Destroyed in the database; answered when the write-ahead log holds no copy either. */
let destroyed: Outcome[] = [];

port.on("message", (message: ToWriter) => {
  if (message === "close") {
    writer.close();
    port.close();
  } else {
    waiting = waiting.concat(message);
    commitWaiting();
  }
});
answer("ready");

function commitWaiting(): void {
  const outcomes = writer.commit(group());
  answer(outcomes.filter((outcome) => !isDestruction(outcome)));
  destroyed.push(...outcomes.filter(isDestruction));
  finishDestruction();
  if (waiting.length > 0) setImmediate(commitWaiting);
}

/** The writes of one commit: those that wait, and those that come while they are being made. */
function* group(): Iterable<Write> {
  let taken = 0;
  while (taken < MOST_PER_COMMIT) {
    if (waiting.length === 0) waiting = receiveMessageOnPort(port)?.message ?? [];
    if (waiting.length === 0) return;
    const part = waiting.slice(0, MOST_PER_COMMIT - taken);
    waiting = waiting.slice(part.length);
    taken += part.length;
    yield* part;
  }
}

function finishDestruction(): void {
  if (destroyed.length === 0) return;
  if (writer.emptyWriteAheadLog()) {
    answer(destroyed);
    destroyed = [];
  } else {
    setTimeout(finishDestruction, RETRY_AFTER);
  }
}

function answer(message: FromWriter): void {
  port.postMessage(message);
}

function isDestruction([, kind]: Outcome): boolean {
  return kind === "keys-destroyed";
}
