import { Injectable } from "@nestjs/common";
import type { Channel, EpochMs } from "klartext/domain";

export const degradedParts = ["delivery", "incoming_mail"] as const;

/** What does not get on, although queries are answered. */
export interface Degradation {
  readonly part: (typeof degradedParts)[number];
  /** Of messages that do not get out. */
  readonly channel: Channel | null;
  /** In one word, for programs. */
  readonly problem: string;
  /** Without one success in between. */
  readonly since: EpochMs;
}

/** What is over sooner need not wake anybody: servers are restarted. */
const WORTH_TELLING_MS = 3 * 60_000;

/** What this node has failed to do for some minutes, as those who do it know it. Other nodes know of their own work. */
@Injectable()
export class Degradations {
  readonly #sources: (() => readonly Degradation[])[] = [];

  /** @param source what has been failing, since whenever */
  watch(source: () => readonly Degradation[]): void {
    this.#sources.push(source);
  }

  /** @param now epoch milliseconds */
  lastingAt(now: EpochMs): readonly Degradation[] {
    return this.#sources.flatMap((source) => source()).filter(({ since }) => since + WORTH_TELLING_MS <= now);
  }
}
