import { setTimeout } from "node:timers/promises";

/** Time as far as it is waited for; specs bring their own. */
export interface Timing {
  /** Milliseconds from some beginning on; never goes back. */
  now(): number;
  /**
   * Rejects when the signal is aborted before. A wait without a signal is somebody's who is to be answered, and keeps the
   * process alive until then.
   */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const realTiming: Timing = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) =>
    setTimeout(milliseconds, undefined, signal === undefined ? {} : { ref: false, signal }),
};
