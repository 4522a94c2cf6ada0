import type { EventStore, Position } from "klartext/event-sourcing";
import type { ReadModel } from "klartext/read-model";
import type { LastAcknowledged } from "../commands/last-acknowledged.ts";

/** How long a query waits for what it has to show (architecture page, "Read your own writes"). */
const PATIENCE_MS = 2_000;

/** The read model did not catch up in time; nothing was read. */
export class ReadModelBehind extends Error {
  override readonly name = "ReadModelBehind";
}

/** A position of another log, as after a move to another store, or one that this log has never come to. */
export class PositionGone extends Error {
  override readonly name = "PositionGone";
}

/** Lets a query see what this node acknowledged before, and what its caller asks for at least. */
export class FreshReads {
  readonly #readModel: ReadModel;
  readonly #store: EventStore;
  readonly #lastAcknowledged: LastAcknowledged;

  constructor(readModel: ReadModel, store: EventStore, lastAcknowledged: LastAcknowledged) {
    this.#readModel = readModel;
    this.#store = store;
    this.#lastAcknowledged = lastAcknowledged;
  }

  /**
   * @throws PositionGone when `atLeast` is no position of this log; ReadModelBehind after two seconds
   */
  async catchUp(atLeast: Position | null = null): Promise<void> {
    if (atLeast !== null && !this.#store.isPosition(atLeast)) {
      throw new PositionGone("This is a position of another log.");
    }
    const wanted = later(this.#lastAcknowledged.position, atLeast);
    if (wanted === null || !this.#isAhead(wanted)) return;
    if (await this.#readModel.waitFor(wanted, PATIENCE_MS)) return;
    if (atLeast !== null && (await this.#liesBehindTheEnd(atLeast))) {
      throw new PositionGone("The log has never come to this position.");
    }
    throw new ReadModelBehind("The read model has not caught up yet.");
  }

  #isAhead(wanted: Position): boolean {
    const reached = this.#readModel.position();
    return reached === null || wanted > reached;
  }

  /**
   * Asked last: whoever got the position from another node may know it before the server does that this one asks. Not
   * told while the log cannot be reached.
   */
  async #liesBehindTheEnd(position: Position): Promise<boolean> {
    if (!this.#isAhead(position)) return false;
    const head = await this.#store.head().catch(() => position);
    return head === null || position > head;
  }
}

function later(one: Position | null, other: Position | null): Position | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
