import { readlinkSync } from "node:fs";
import { setPriority } from "node:os";

/** As `nice` counts: 0 is usual, 19 the last to get its turn. */
const BACKGROUND = 10;

/**
 * Lets the calling thread give way when the processor is short, so that under load commands are answered first and the
 * list catches up after. Threads can be told apart on Linux only; elsewhere nothing changes.
 */
export function giveWayToOthers(): void {
  if (process.platform !== "linux") return;
  const threadId = Number(readlinkSync("/proc/thread-self").split("/").at(-1));
  setPriority(threadId, BACKGROUND);
}
