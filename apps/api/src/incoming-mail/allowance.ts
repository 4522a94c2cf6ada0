const HOUR_MS = 60 * 60 * 1000;

/** So many within an hour, then no more until the hour is over. */
export class Allowance {
  readonly #perHour: number;
  readonly #now: () => number;
  #since = Number.NEGATIVE_INFINITY;
  #used = 0;

  /** @param now epoch milliseconds */
  constructor(perHour: number, now: () => number) {
    this.#perHour = perHour;
    this.#now = now;
  }

  /** Epoch milliseconds; when there are as many again. */
  get renewedAt(): number {
    return this.#since + HOUR_MS;
  }

  /** Uses one up, where there is one left. */
  take(): boolean {
    const now = this.#now();
    if (now - this.#since >= HOUR_MS) {
      this.#since = now;
      this.#used = 0;
    }
    if (this.#used === this.#perHour) return false;
    this.#used += 1;
    return true;
  }
}
