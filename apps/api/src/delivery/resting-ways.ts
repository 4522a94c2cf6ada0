import { Injectable } from "@nestjs/common";
import type { Channel, EpochMs, PassingProblem } from "klartext/domain";
import type { SendingOutcome } from "./sending-outcome.ts";

const PATIENCE = 5;
const REST_MS = 60_000;

/** What says something of the receiving side, and nothing of the message. */
const nobodyThere: readonly string[] = ["not_reachable", "no_answer", "login_refused", "sender_refused"];

interface Failures {
  readonly inRow: number;
  readonly since: EpochMs;
  readonly lastAt: EpochMs;
  /** Of the last one. */
  readonly problem: PassingProblem;
}

/** A way on which nobody is there. */
export interface FailingWay {
  readonly channel: Channel;
  readonly problem: PassingProblem;
  readonly since: EpochMs;
}

/**
 * A way on which several attempts in a row came to nobody rests: then one message a minute is tried, until somebody is
 * there again. So a server that hangs or is down is not called for everything that waits, and no login is locked.
 */
@Injectable()
export class RestingWays {
  readonly #failures = new Map<Channel, Failures>();

  /** @returns whether the way rests from now on */
  note(channel: Channel, outcome: SendingOutcome, now: EpochMs): boolean {
    if (outcome.outcome !== "put_off" || !nobodyThere.includes(outcome.problem)) {
      this.#failures.delete(channel);
      return false;
    }
    const { inRow, since } = this.#failures.get(channel) ?? { inRow: 0, since: now };
    this.#failures.set(channel, { inRow: inRow + 1, since, lastAt: now, problem: outcome.problem });
    return inRow + 1 === PATIENCE;
  }

  /** How many messages may be under way at once. */
  room(channel: Channel, usual: number, now: EpochMs): number {
    const endsAt = this.#endsAt(channel);
    if (endsAt === null) return usual;
    return now < endsAt ? 0 : 1;
  }

  /** When one of them has rested; `null` where none rests. */
  nextEndAfter(now: EpochMs): EpochMs | null {
    const ends = [...this.#failures.keys()].flatMap((channel) => this.#endsAt(channel) ?? []);
    const ahead = ends.filter((end) => end > now);
    return ahead.length === 0 ? null : Math.min(...ahead);
  }

  /** The ways whose last attempts came to nobody, also those that do not rest yet. */
  failing(): readonly FailingWay[] {
    return [...this.#failures].map(([channel, { problem, since }]) => ({ channel, problem, since }));
  }

  /** Somebody has set a way anew, or wants something sent at once; or it is for another node to find out now. */
  wake(): void {
    this.#failures.clear();
  }

  #endsAt(channel: Channel): EpochMs | null {
    const failures = this.#failures.get(channel);
    return failures === undefined || failures.inRow < PATIENCE ? null : failures.lastAt + REST_MS;
  }
}
