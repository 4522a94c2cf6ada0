// Runs from source as well as from dist: what it imports at run time must be erasable TypeScript with a relative path.
import { parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";
import { LogWriter } from "./log-writer.ts";
import type { FromWriter, LogFileOptions, TicketedOutcome, TicketedWrite, ToWriter } from "./writes.ts";

/** Enough to share the cost of a sync; few enough that the store prepares the next commit during this one. */
const MOST_PER_COMMIT = 256;

/** Milliseconds until the write-ahead log is tried again that some reader holds. */
const RETRY_AFTER = 20;

if (parentPort === null) throw new Error("This file is the writer thread of a store.");
const port = parentPort;
const writer = new LogWriter(workerData as LogFileOptions);
const waiting: TicketedWrite[] = [];
/** Destroyed in the database; answered when the write-ahead log holds no copy either. */
let destroyed: TicketedOutcome[] = [];

port.on("message", (message: ToWriter) => {
  accept(message);
  commitNext();
});
answer("ready");

function accept(message: ToWriter): void {
  if (message === "close") {
    writer.close();
    port.close();
  } else {
    waiting.push(...message);
  }
}

/** Everything that came during the last commit shares the next one. */
function commitNext(): void {
  for (let more = receiveMessageOnPort(port); more; more = receiveMessageOnPort(port)) accept(more.message);
  const group = waiting.splice(0, MOST_PER_COMMIT);
  if (group.length === 0) return;
  const outcomes = writer.commit(group);
  answer(outcomes.filter((outcome) => !isDestruction(outcome)));
  destroyed.push(...outcomes.filter(isDestruction));
  finishDestruction();
  if (waiting.length > 0) setImmediate(commitNext);
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

function isDestruction([, { kind }]: TicketedOutcome): boolean {
  return kind === "keys-destroyed";
}
