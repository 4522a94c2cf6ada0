import type { Position } from "klartext/event-sourcing";

interface Waiter {
  readonly position: Position;
  readonly wake: () => void;
}

/** Those who wait for a position; woken when it is reached, without polling. */
export class PositionWaiters {
  readonly #waiters = new Set<Waiter>();

  /** Resolves with whether it was reached before the time is up; without a time it waits as long as it takes. */
  wait(position: Position, timeoutMs?: number): Promise<boolean> {
    return new Promise((resolve) => {
      const settle = (reached: boolean) => {
        clearTimeout(timer);
        this.#waiters.delete(waiter);
        resolve(reached);
      };
      const timer = timeoutMs === undefined ? undefined : setTimeout(() => settle(false), timeoutMs);
      const waiter: Waiter = { position, wake: () => settle(true) };
      this.#waiters.add(waiter);
    });
  }

  reached(position: Position): void {
    for (const waiter of this.#waiters) if (waiter.position <= position) waiter.wake();
  }
}
