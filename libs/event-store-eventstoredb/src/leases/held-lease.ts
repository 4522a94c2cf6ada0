import type { Lease } from "klartext/event-sourcing";
import type { Timing } from "../connection/timing.ts";
import type { LeaseStream } from "./lease-stream.ts";

/** A lease in this process's hands: kept by saying so again and again, and lost when that fails for too long. */
export class HeldLease implements Lease {
  readonly #stream: LeaseStream;
  readonly #timing: Timing;
  readonly #duration: number;
  readonly #lost = new AbortController();
  readonly #released = new AbortController();
  readonly #ended: Promise<void>;
  #revision: bigint;
  /** When it was last known to be ours: before that was said, as the saying takes time. */
  #keptAt: number;

  /** @param duration milliseconds after which others take a lease that was not kept */
  constructor(stream: LeaseStream, timing: Timing, duration: number, revision: bigint, keptAt: number) {
    this.#stream = stream;
    this.#timing = timing;
    this.#duration = duration;
    this.#revision = revision;
    this.#keptAt = keptAt;
    this.#ended = this.#keep();
  }

  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  async release(): Promise<void> {
    if (this.#released.signal.aborted) return;
    this.#released.abort();
    await this.#ended;
    if (this.#lost.signal.aborted) return;
    // When the log cannot be reached, the lease runs out by itself.
    await this.#stream.append("LeaseReleased", this.#revision, this.#duration / 3).catch(() => null);
  }

  async #keep(): Promise<void> {
    const { signal } = this.#released;
    while (!signal.aborted && !this.#lost.signal.aborted) {
      await this.#timing.sleep(this.#untilNext(), signal).catch(() => {});
      if (!signal.aborted) await this.#keepOnce();
    }
  }

  /** A third of the duration; after a failure, less: when half of it is over, the lease is lost. */
  #untilNext(): number {
    const age = this.#timing.now() - this.#keptAt;
    return age < this.#duration / 3 ? this.#duration / 3 - age : this.#duration / 30;
  }

  async #keepOnce(): Promise<void> {
    const startedAt = this.#timing.now();
    try {
      const revision = await this.#stream.append("LeaseKept", this.#revision, this.#duration / 6);
      if (revision === null) return this.#lose("Somebody else holds the lease.");
      this.#revision = revision;
      this.#keptAt = startedAt;
    } catch {
      // It is given up before others may take it, however this process's time compares with theirs.
      if (this.#timing.now() - this.#keptAt >= this.#duration / 2) this.#lose("The log cannot be reached.");
    }
  }

  #lose(reason: string): void {
    this.#lost.abort(new Error(`The lease was lost: ${reason}`));
  }
}
