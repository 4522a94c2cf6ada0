import { setTimeout } from "node:timers/promises";

/** Time as far as it is waited for; specs bring their own. */
export interface Timing {
  /** Milliseconds from some beginning on; never goes back. */
  now(): number;
  /** Rejects when the signal is aborted before. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const realTiming: Timing = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) =>
    setTimeout(milliseconds, undefined, { ref: false, ...(signal && { signal }) }),
};
