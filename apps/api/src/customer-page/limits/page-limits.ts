import { Inject, Injectable } from "@nestjs/common";
import { CLOCK, type Clock } from "klartext/nest";

const WINDOW_MS = 60_000;
/** A page of a visitor is one request. */
const MOST_REQUESTS = 120;
/** Links that lead nowhere: a few are typing errors. */
const MOST_CLOSED_LINKS = 20;
const MOST_VISITORS = 10_000;

interface Counted {
  since: number;
  requests: number;
  closedLinks: number;
}

/** Counts requests by visitor, in memory, for a minute: guessing links is hopeless, and should not cost others time. */
@Injectable()
export class PageLimits {
  readonly #clock: Clock;
  readonly #counted = new Map<string, Counted>();

  constructor(@Inject(CLOCK) clock: Clock) {
    this.#clock = clock;
  }

  /** Counts a request; `false` when there were too many. */
  admits(visitor: string): boolean {
    const counted = this.#of(visitor);
    counted.requests += 1;
    return counted.requests <= MOST_REQUESTS && counted.closedLinks <= MOST_CLOSED_LINKS;
  }

  /** The request opened nothing. */
  noteClosedLink(visitor: string): void {
    this.#of(visitor).closedLinks += 1;
  }

  #of(visitor: string): Counted {
    const now = this.#clock.now();
    const known = this.#counted.get(visitor);
    if (known !== undefined && now - known.since < WINDOW_MS) return known;
    const fresh = { since: now, requests: 0, closedLinks: 0 };
    this.#counted.delete(visitor);
    this.#counted.set(visitor, fresh);
    this.#forgetOldest();
    return fresh;
  }

  #forgetOldest(): void {
    if (this.#counted.size <= MOST_VISITORS) return;
    const [oldest] = this.#counted.keys();
    if (oldest !== undefined) this.#counted.delete(oldest);
  }
}
