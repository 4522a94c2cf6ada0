import { Inject, Injectable } from "@nestjs/common";
import { CLOCK, type Clock } from "klartext/nest";

const WINDOW_MS = 60_000;
/** A page of a visitor is one request, its style another one the first time. */
const MOST_REQUESTS = 120;
/** Links that lead nowhere: a few are typing errors. */
const MOST_CLOSED_LINKS = 20;
const MOST_ADDRESSES = 10_000;

interface Counted {
  since: number;
  requests: number;
  closedLinks: number;
}

/** Counts requests by address, in memory, for a minute: guessing links is hopeless, and should not cost others time. */
@Injectable()
export class PageLimits {
  readonly #clock: Clock;
  readonly #counted = new Map<string, Counted>();

  constructor(@Inject(CLOCK) clock: Clock) {
    this.#clock = clock;
  }

  /** Counts a request; `false` when there were too many. */
  admits(address: string): boolean {
    const counted = this.#of(address);
    counted.requests += 1;
    return counted.requests <= MOST_REQUESTS && counted.closedLinks <= MOST_CLOSED_LINKS;
  }

  /** The request opened nothing. */
  noteClosedLink(address: string): void {
    this.#of(address).closedLinks += 1;
  }

  #of(address: string): Counted {
    const now = this.#clock.now();
    const known = this.#counted.get(address);
    if (known !== undefined && now - known.since < WINDOW_MS) return known;
    const fresh = { since: now, requests: 0, closedLinks: 0 };
    this.#counted.delete(address);
    this.#counted.set(address, fresh);
    this.#forgetOldest();
    return fresh;
  }

  #forgetOldest(): void {
    if (this.#counted.size <= MOST_ADDRESSES) return;
    const [oldest] = this.#counted.keys();
    if (oldest !== undefined) this.#counted.delete(oldest);
  }
}
