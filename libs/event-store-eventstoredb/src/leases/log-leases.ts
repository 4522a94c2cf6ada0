import { type Lease, type Leases, StoreUnavailable } from "klartext/event-sourcing";
import type { Connection } from "../connection/connection.ts";
import { HeldLease } from "./held-lease.ts";
import { LeaseStream } from "./lease-stream.ts";

/**
 * Leases in the log. No clocks are compared: a process takes over a lease when it has seen nothing of its holder for
 * the lease's duration by its own time, and the holder gives it up well before by its own.
 */
export class LogLeases implements Leases {
  readonly #connection: Connection;
  readonly #duration: number;
  readonly #held = new Set<HeldLease>();
  readonly #closing = new AbortController();
  #given = Promise.withResolvers<void>();

  /** @param duration milliseconds after which a lease that was not kept is free */
  constructor(connection: Connection, duration: number) {
    this.#connection = connection;
    this.#duration = duration;
  }

  async acquireLease(name: string, signal: AbortSignal): Promise<Lease> {
    const stop = AbortSignal.any([signal, this.#closing.signal]);
    const { timing } = this.#connection;
    const stream = new LeaseStream(this.#connection, name);
    let seen: { readonly revision: bigint; readonly at: number } | undefined;
    for (;;) {
      stop.throwIfAborted();
      const { promise: given } = this.#given;
      const last = await stream.last().catch(unlessUnavailable);
      if (last !== null) {
        const isSilent =
          last?.revision === seen?.revision && timing.now() - (seen?.at ?? 0) >= this.#duration;
        if (last === undefined || last.isReleased || isSilent) {
          const lease = await this.#take(stream, last?.revision).catch(unlessUnavailable);
          if (lease !== null) return lease;
        } else if (last.revision !== seen?.revision) {
          seen = { revision: last.revision, at: timing.now() };
        }
      }
      await Promise.race([given, timing.sleep(this.#duration / 3, stop).catch(() => {})]);
    }
  }

  async tryLease(name: string): Promise<Lease | null> {
    this.#closing.signal.throwIfAborted();
    const stream = new LeaseStream(this.#connection, name);
    const last = await stream.last();
    return last === undefined || last.isReleased ? this.#take(stream, last?.revision) : null;
  }

  /** Gives back what is held, so that others need not wait. */
  async close(): Promise<void> {
    this.#closing.abort(new StoreUnavailable("The store is closed."));
    await Promise.all([...this.#held].map((lease) => lease.release()));
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
        const { resolve } = this.#given;
        this.#given = Promise.withResolvers();
        resolve();
      },
    };
  }
}

/** While the log cannot be reached, there is nothing to do but look again. */
function unlessUnavailable(error: unknown): null {
  if (error instanceof StoreUnavailable) return null;
  throw error;
}
