import { Inject, Injectable } from "@nestjs/common";
import type { Channel, EpochMs } from "klartext/domain";
import { CLOCK, type Clock, READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { RestingWays } from "./resting-ways.ts";

/** So many messages at once on each channel: a receiving side that hangs holds up its own channel alone. */
const AT_ONCE = 8;
const ASIDE_MS = 5 * 60_000;

/** Which deliveries are to be begun, and which are under way. */
@Injectable()
export class DueDeliveries {
  readonly #readModel: ReadModel;
  readonly #resting: RestingWays;
  readonly #clock: Clock;
  readonly #underWay = new Map<string, { readonly channel: Channel; readonly ended: Promise<void> }>();
  readonly #asideUntil = new Map<string, EpochMs>();

  constructor(@Inject(READ_MODEL) readModel: ReadModel, resting: RestingWays, @Inject(CLOCK) clock: Clock) {
    this.#readModel = readModel;
    this.#resting = resting;
    this.#clock = clock;
  }

  /**
   * Begins what is due on a channel, as much as has room there.
   * @returns the ends of what was begun
   */
  begin(channel: Channel, attempt: (deliveryId: string) => Promise<void>): readonly Promise<void>[] {
    const now = this.#clock.now();
    const sent = [...this.#underWay.values()].filter((one) => one.channel === channel).length;
    const free = this.#resting.room(channel, AT_ONCE, now) - sent;
    if (free <= 0) return [];
    this.#takeBack(now);
    const due = this.#readModel.deliveries.due(now, channel, free + sent + this.#asideUntil.size);
    const next = due.filter((id) => !this.#underWay.has(id) && !this.#asideUntil.has(id)).slice(0, free);
    return next.map((id) => {
      const ended = this.#ended(attempt(id), id);
      this.#underWay.set(id, { channel, ended });
      return ended;
    });
  }

  /** Behind all others: whatever keeps failing by an error of our own holds up nothing else. */
  setAside(deliveryId: string): void {
    this.#asideUntil.set(deliveryId, this.#clock.now() + ASIDE_MS);
  }

  /** Resolves when nothing is under way any more. */
  async allEnded(): Promise<void> {
    await Promise.all([...this.#underWay.values()].map(({ ended }) => ended));
  }

  /** When there will be something to begin on these channels; `null`: not before something happens. */
  nextAt(channels: readonly Channel[]): EpochMs | null {
    const now = this.#clock.now();
    const times = [this.#readModel.deliveries.nextDueAt(now, channels), this.#resting.nextEndAfter(now)];
    const ahead = times.filter((time) => time !== null);
    return ahead.length === 0 ? null : Math.min(...ahead);
  }

  async #ended(attempt: Promise<void>, deliveryId: string): Promise<void> {
    try {
      await attempt;
    } finally {
      this.#underWay.delete(deliveryId);
    }
  }

  #takeBack(now: EpochMs): void {
    for (const [id, until] of this.#asideUntil) if (until <= now) this.#asideUntil.delete(id);
  }
}
