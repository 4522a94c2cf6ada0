import { setTimeout as sleep } from "node:timers/promises";

/** Waits so many milliseconds; rejects when the signal is aborted before. */
export type Pause = (milliseconds: number, signal: AbortSignal) => Promise<void>;

export const realPause: Pause = (milliseconds, signal) =>
  sleep(milliseconds, undefined, { signal, ref: false });
