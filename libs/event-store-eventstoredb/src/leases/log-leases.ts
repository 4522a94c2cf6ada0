import { type Lease, type Leases, StoreUnavailable } from "klartext/event-sourcing";
import type { Connection } from "../connection/connection.ts";
import { HeldLease } from "./held-lease.ts";
import { type LeaseState, LeaseStream } from "./lease-stream.ts";

/** The last thing that was seen of a lease. */
interface Seen {
  readonly revision: bigint;
  /** By this process's time. */
  readonly at: number;
}

/**
 * Leases in the log. No clocks are compared: a process takes over a lease when it has seen nothing of its holder for
 * the lease's duration by its own time, and the holder gives it up well before by its own.
 */
export class LogLeases implements Leases {
  readonly #connection: Connection;
  readonly #duration: number;
  readonly #held = new Set<HeldLease>();
  readonly #closing = new AbortController();
  /** Of leases that this process held; and who looks again at once then. */
  #releases = 0;
  readonly #wakes = new Set<() => void>();
  /** What `tryLease` met, by the lease's name. */
  readonly #met = new Map<string, Seen>();

  /** @param duration milliseconds after which a lease that was not kept is free */
  constructor(connection: Connection, duration: number) {
    this.#connection = connection;
    this.#duration = duration;
  }

  async acquireLease(name: string, signal: AbortSignal): Promise<Lease> {
    const stop = AbortSignal.any([signal, this.#closing.signal]);
    const stream = new LeaseStream(this.#connection, name);
    let seen: Seen | undefined;
    for (;;) {
      stop.throwIfAborted();
      const releases = this.#releases;
      const last = await stream.last().catch(unlessUnavailable);
      if (last !== null) {
        seen = this.#seen(last, seen);
        if (this.#isFree(last, seen)) {
          const lease = await this.#take(stream, last?.revision).catch(unlessUnavailable);
          if (lease !== null) return lease;
        }
      }
      if (releases === this.#releases) await this.#untilNextLook(stop);
    }
  }

  /** A lease that a dead process held is free for whoever asks again after its duration. */
  async tryLease(name: string): Promise<Lease | null> {
    this.#closing.signal.throwIfAborted();
    const stream = new LeaseStream(this.#connection, name);
    const last = await stream.last();
    const seen = this.#seen(last, this.#met.get(name));
    if (seen === undefined || last?.isReleased) this.#met.delete(name);
    else this.#met.set(name, seen);
    return this.#isFree(last, seen) ? this.#take(stream, last?.revision) : null;
  }

  /** Gives back what is held, so that others need not wait. */
  async close(): Promise<void> {
    this.#closing.abort(new StoreUnavailable("The store is closed."));
    await Promise.all([...this.#held].map((lease) => lease.release()));
  }

  /** Since when this process has seen nothing newer. */
  #seen(last: LeaseState | undefined, before: Seen | undefined): Seen | undefined {
    if (last === undefined || last.revision === before?.revision) return before;
    return { revision: last.revision, at: this.#connection.timing.now() };
  }

  #isFree(last: LeaseState | undefined, seen: Seen | undefined): boolean {
    if (last === undefined || last.isReleased || seen === undefined) return true;
    return this.#connection.timing.now() - seen.at >= this.#duration;
  }

  async #untilNextLook(stop: AbortSignal): Promise<void> {
    const looking = new AbortController();
    const wake = () => looking.abort();
    stop.addEventListener("abort", wake, { once: true });
    this.#wakes.add(wake);
    if (!stop.aborted) {
      await this.#connection.timing.sleep(this.#duration / 3, looking.signal).catch(() => {});
    }
    this.#wakes.delete(wake);
    stop.removeEventListener("abort", wake);
  }

  async #take(stream: LeaseStream, after: bigint | undefined): Promise<Lease | null> {
    const startedAt = this.#connection.timing.now();
    const revision = await stream.append("LeaseTaken", after);
    if (revision === null) return null;
    const held = new HeldLease(stream, this.#connection.timing, this.#duration, revision, startedAt);
    this.#held.add(held);
    return {
      lost: held.lost,
      release: async () => {
        await held.release();
        this.#held.delete(held);
        // Others in this process need not wait until they look again.
        this.#releases++;
        for (const wake of this.#wakes) wake();
      },
    };
  }
}

/** While the log cannot be reached, there is nothing to do but look again. */
function unlessUnavailable(error: unknown): null {
  if (error instanceof StoreUnavailable) return null;
  throw error;
}
