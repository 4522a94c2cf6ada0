import type { Logger } from "@nestjs/common";
import type { BatchHandler, EventStore, Position } from "klartext/event-sourcing";
import { NotUnderstood } from "klartext/sealing";
import { type Pause, realPause } from "../time/pause.ts";

export interface KeptFollowing {
  readonly store: EventStore;
  /** Where to go on: asked at the beginning and after every failure. */
  readonly from: () => Promise<Position | null>;
  readonly handle: BatchHandler;
  /** Ends it after the batch that is being handled. */
  readonly until: AbortSignal;
  readonly logger: Logger;
  readonly pause?: Pause;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Follows the log, again after every failure, each time after a longer pause until a batch has been handled.
 * @throws NotUnderstood: this version would meet it again
 */
export async function keepFollowing(kept: KeptFollowing): Promise<void> {
  const { store, from, handle, until, logger, pause = realPause } = kept;
  let pauseMs = FIRST_PAUSE_MS;
  while (!until.aborted) {
    try {
      const position = await from();
      if (until.aborted) return;
      const following = store.follow(position, async (batch) => {
        await handle(batch);
        pauseMs = FIRST_PAUSE_MS;
      });
      const stop = () => void following.stop();
      until.addEventListener("abort", stop, { once: true });
      await following.ended.finally(() => until.removeEventListener("abort", stop));
    } catch (error) {
      if (until.aborted) return;
      if (error instanceof NotUnderstood) throw error;
      logger.error(`Tried again in ${pauseMs} ms: ${error instanceof Error ? error.stack : "unknown"}`);
      await pause(pauseMs, until).catch(() => {});
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
    }
  }
}
