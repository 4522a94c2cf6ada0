import type { Position } from "klartext/event-sourcing";
import type { ReadModel } from "klartext/read-model";
import type { LastAcknowledged } from "../commands/last-acknowledged.ts";

/** How long a query waits for what it has to show (architecture page, "Read your own writes"). */
const PATIENCE_MS = 2_000;

/** The read model did not catch up in time; nothing was read. */
export class ReadModelBehind extends Error {
  override readonly name = "ReadModelBehind";
}

/** Lets a query see what this node acknowledged before, and what its caller asks for at least. */
export class FreshReads {
  readonly #readModel: ReadModel;
  readonly #lastAcknowledged: LastAcknowledged;

  constructor(readModel: ReadModel, lastAcknowledged: LastAcknowledged) {
    this.#readModel = readModel;
    this.#lastAcknowledged = lastAcknowledged;
  }

  /** @throws ReadModelBehind after two seconds */
  async catchUp(atLeast: Position | null = null): Promise<void> {
    const wanted = later(this.#lastAcknowledged.position, atLeast);
    if (wanted === null || !isAhead(wanted, this.#readModel.position())) return;
    if (!(await this.#readModel.waitFor(wanted, PATIENCE_MS))) {
      throw new ReadModelBehind("The read model has not caught up yet.");
    }
  }
}

function later(one: Position | null, other: Position | null): Position | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

function isAhead(wanted: Position, reached: Position | null): boolean {
  return reached === null || wanted > reached;
}
