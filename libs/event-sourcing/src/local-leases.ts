import { StoreUnavailable } from "./errors.ts";
import type { Lease, Leases } from "./leases.ts";

/** Leases on a log that only one process can open: they are never lost, and kept apart within the process alone. */
export class LocalLeases implements Leases {
  readonly #held = new Map<string, Promise<void>>();
  readonly #closing = new AbortController();

  async acquireLease(name: string, signal: AbortSignal): Promise<Lease> {
    const stop = AbortSignal.any([signal, this.#closing.signal]);
    for (;;) {
      stop.throwIfAborted();
      const released = this.#held.get(name);
      if (released === undefined) return this.#hold(name);
      await unless(stop, released);
    }
  }

  async tryLease(name: string): Promise<Lease | null> {
    this.#closing.signal.throwIfAborted();
    return this.#held.has(name) ? null : this.#hold(name);
  }

  close(): void {
    this.#closing.abort(new StoreUnavailable("The store is closed."));
  }

  #hold(name: string): Lease {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#held.set(name, promise);
    const release = async () => {
      if (this.#held.get(name) === promise) this.#held.delete(name);
      resolve();
    };
    return { lost: new AbortController().signal, release };
  }
}

async function unless(stop: AbortSignal, awaited: Promise<void>): Promise<void> {
  const stopped = Promise.withResolvers<void>();
  const end = () => stopped.resolve();
  stop.addEventListener("abort", end, { once: true });
  await Promise.race([awaited, stopped.promise]);
  stop.removeEventListener("abort", end);
}
