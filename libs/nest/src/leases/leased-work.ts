import { Logger } from "@nestjs/common";
import type { Lease, Leases } from "klartext/event-sourcing";
import { NotUnderstood } from "klartext/sealing";
import { type Pause, realPause } from "../time/pause.ts";

const RETRY_MS = 1_000;
/** For what only a newer version can do: long enough for a node of that version to get the lease. */
const LEAVE_TO_OTHERS_MS = 60_000;

/** Goes on until the signal says that the right to it has ended, and settles soon after. */
export type WorkUntil = (until: AbortSignal) => Promise<void>;

/**
 * Does what only one node at a time may do: waits for the lease, works for as long as it is held, then waits again. What
 * it does has to bear being done twice.
 */
export class LeasedWork {
  readonly #leases: Pick<Leases, "acquireLease">;
  readonly #name: string;
  readonly #work: WorkUntil;
  readonly #pause: Pause;
  readonly #logger: Logger;
  readonly #stopping = new AbortController();
  readonly #ended: Promise<void>;

  constructor(leases: Pick<Leases, "acquireLease">, name: string, work: WorkUntil, pause: Pause = realPause) {
    this.#leases = leases;
    this.#name = name;
    this.#work = work;
    this.#pause = pause;
    this.#logger = new Logger(`Lease ${name}`);
    this.#ended = this.#untilStopped();
  }

  /** Ends the work, then gives the lease back, so that the next node takes over at once. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#ended;
  }

  async #untilStopped(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      try {
        await this.#holding(await this.#leases.acquireLease(this.#name, signal));
      } catch (error) {
        if (signal.aborted) return;
        const pauseMs = error instanceof NotUnderstood ? LEAVE_TO_OTHERS_MS : RETRY_MS;
        this.#logger.warn(`Left to other nodes, tried again in ${pauseMs} ms: ${String(error)}`);
        await this.#pause(pauseMs, signal).catch(() => {});
      }
    }
  }

  async #holding(lease: Lease): Promise<void> {
    const until = AbortSignal.any([this.#stopping.signal, lease.lost]);
    try {
      await this.#work(until);
    } catch (error) {
      if (!until.aborted) throw error;
    } finally {
      await lease.release();
    }
  }
}
