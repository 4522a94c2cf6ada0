import type { Position as LogPlace } from "@eventstore/db-client";
import type { Position } from "klartext/event-sourcing";

const HEX_DIGITS = 16;
const POSITION = /^[0-9a-f]{8}-([0-9a-f]{16})(?:-([0-9a-f]{16}))?$/;

/**
 * Positions of one log: a mark of the log's own, so that another log's are told apart, and the place in the transaction
 * log. Its two numbers are equal for everything that is appended over gRPC; then one of them is enough.
 */
export class Positions {
  readonly #mark: string;

  constructor(logId: string) {
    this.#mark = logId.slice(0, 8);
  }

  of({ commit, prepare }: LogPlace): Position {
    const position = `${this.#mark}-${hex(commit)}`;
    return commit === prepare ? position : `${position}-${hex(prepare)}`;
  }

  /** @throws RangeError when it is no position of this log */
  place(position: Position): LogPlace {
    const [, commit, prepare = commit] = POSITION.exec(position) ?? [];
    if (commit === undefined || prepare === undefined || !position.startsWith(`${this.#mark}-`)) {
      throw new RangeError(`${position} is not a position of this log.`);
    }
    return { commit: BigInt(`0x${commit}`), prepare: BigInt(`0x${prepare}`) };
  }

  isPosition(text: string): boolean {
    return POSITION.test(text) && text.startsWith(`${this.#mark}-`);
  }
}

function hex(place: bigint): string {
  return place.toString(16).padStart(HEX_DIGITS, "0");
}
