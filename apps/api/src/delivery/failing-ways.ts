import { Inject, Injectable, type OnModuleInit } from "@nestjs/common";
import type { Channel } from "klartext/domain";
import { CLOCK, type Clock, READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { type Degradation, Degradations } from "../health/degradations.ts";
import { RestingWays } from "./resting-ways.ts";

/** Tells of ways on which nobody is there, as long as something waits for it. */
@Injectable()
export class FailingWays implements OnModuleInit {
  readonly #resting: RestingWays;
  readonly #readModel: ReadModel;
  readonly #clock: Clock;
  readonly #degradations: Degradations;

  constructor(
    resting: RestingWays,
    @Inject(READ_MODEL) readModel: ReadModel,
    @Inject(CLOCK) clock: Clock,
    degradations: Degradations,
  ) {
    this.#resting = resting;
    this.#readModel = readModel;
    this.#clock = clock;
    this.#degradations = degradations;
  }

  onModuleInit(): void {
    this.#degradations.watch(() => this.#failing());
  }

  #failing(): readonly Degradation[] {
    return this.#resting
      .failing()
      .filter(({ channel }) => this.#somethingWaits(channel))
      .map((failing) => ({ part: "delivery", ...failing }));
  }

  /** Also where the list cannot say so now. */
  #somethingWaits(channel: Channel): boolean {
    const { deliveries } = this.#readModel;
    if (this.#readModel.status().state !== "ready") return true;
    const now = this.#clock.now();
    return deliveries.due(now, channel, 1).length > 0 || deliveries.nextDueAt(now, [channel]) !== null;
  }
}
