import type { Position } from "klartext/event-sourcing";

/** The newest position that this node acknowledged to anybody: what its queries have to show. */
export class LastAcknowledged {
  #position: Position | null = null;

  note(position: Position): void {
    if (this.#position === null || position > this.#position) this.#position = position;
  }

  get position(): Position | null {
    return this.#position;
  }
}
