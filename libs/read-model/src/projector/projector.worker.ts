import { parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";
import { giveWayToOthers } from "./background-priority.ts";
import { fromHolidayTable } from "./holiday-table.ts";
import type { FromProjector, ProjectorThreadOptions, ToProjector } from "./messages.ts";
import { unpackKeys } from "./packed-keys.ts";
import { Projector } from "./projector.ts";

/** Batches that wait together share a transaction, up to so many: what is committed can be read. */
const MOST_PER_COMMIT = 8;
/** Nobody reads a file that is being filled. */
const MOST_PER_COMMIT_OF_FILLING = 20;

if (parentPort === null) throw new Error("This file is the projector thread of a read model.");
const port = parentPort;
giveWayToOthers();
const { file, logId, holidays } = workerData as ProjectorThreadOptions;
const projector = new Projector({ file, logId, publicHolidays: fromHolidayTable(holidays) });

answer({ kind: "opened", progress: projector.progress });

port.on("message", (first: ToProjector) => {
  const atMost = projector.filling ? MOST_PER_COMMIT_OF_FILLING : MOST_PER_COMMIT;
  let batches = 0;
  let next: ToProjector | undefined = first;
  while (next?.kind === "batch") {
    projector.apply(next.events, unpackKeys(next.keys));
    answer({ kind: "applied" });
    batches++;
    next = batches < atMost ? waiting() : undefined;
  }
  if (batches > 0) answer({ kind: "committed", progress: projector.commit() });
  if (next !== undefined) handle(next);
});

function handle(message: ToProjector): void {
  switch (message.kind) {
    case "batch":
      return;
    case "finish-filling":
      projector.finishFilling();
      answer({ kind: "filled" });
      break;
    case "close":
      projector.close();
      port.close();
      return;
    default:
      message satisfies never;
  }
}

function waiting(): ToProjector | undefined {
  return receiveMessageOnPort(port)?.message as ToProjector | undefined;
}

function answer(message: FromProjector): void {
  port.postMessage(message);
}
