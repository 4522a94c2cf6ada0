import { Inject, Injectable } from "@nestjs/common";
import type { EventStore, Position } from "klartext/event-sourcing";
import { EVENT_STORE, FreshReads, looksLikePosition } from "klartext/nest";
import { Problem } from "../http/problem.ts";

/** Where a reader of changes begins: `null` is the beginning of the log. */
@Injectable()
export class StartingPosition {
  readonly #store: EventStore;
  readonly #freshReads: FreshReads;

  constructor(@Inject(EVENT_STORE) store: EventStore, freshReads: FreshReads) {
    this.#store = store;
    this.#freshReads = freshReads;
  }

  /**
   * @param asked a position, `start`, or nothing: from now on
   * @throws Problem (malformed-request) for what never was a position; PositionGone for one of another log
   */
  async of(asked: string | undefined): Promise<Position | null> {
    if (asked === "start") return null;
    if (asked === undefined) return this.#store.head();
    if (!looksLikePosition(asked)) throw unknownPosition();
    await this.#freshReads.catchUp(asked);
    return asked;
  }
}

function unknownPosition(): Problem {
  return new Problem("malformed-request", {
    de: "Last-Event-ID oder `after`: erwartet wird die Kennung einer Änderung dieser Installation, oder `start`.",
    en: "Last-Event-ID or `after`: expected is the id of a change of this installation, or `start`.",
  });
}
