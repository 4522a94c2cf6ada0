import { Inject, Injectable } from "@nestjs/common";
import type { EventStore, Position } from "klartext/event-sourcing";
import { EVENT_STORE } from "klartext/nest";
import { Problem } from "../http/problem.ts";

/** Where a reader of changes begins: `null` is the beginning of the log. */
@Injectable()
export class StartingPosition {
  readonly #store: EventStore;

  constructor(@Inject(EVENT_STORE) store: EventStore) {
    this.#store = store;
  }

  /**
   * @param asked a position, `start`, or nothing: from now on
   * @throws Problem (malformed-request) for what is no position of this log
   */
  async of(asked: string | undefined): Promise<Position | null> {
    if (asked === "start") return null;
    const head = await this.#store.head();
    if (asked === undefined) return head;
    // Opaque as they are, positions of one log look alike and are ordered: what lies behind its end is none.
    if (head === null || shapeOf(asked) !== shapeOf(head) || asked > head) throw unknownPosition();
    return asked;
  }
}

function shapeOf(position: string): string {
  return position.replace(/\d/g, "0").replace(/[a-z]/gi, "a");
}

function unknownPosition(): Problem {
  return new Problem("malformed-request", {
    de: "Last-Event-ID oder `after`: erwartet wird die Kennung einer Änderung dieser Installation, oder `start`.",
    en: "Last-Event-ID or `after`: expected is the id of a change of this installation, or `start`.",
  });
}
