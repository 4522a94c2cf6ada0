import type { Position } from "klartext/event-sourcing";

/** As many digits as the largest safe integer has, so that positions compare as strings. */
const DIGITS = 16;

export function toPosition(number: number): Position {
  return String(number).padStart(DIGITS, "0");
}

export function isPosition(text: string): boolean {
  return /^\d{16}$/.test(text);
}

/**
 * The row number before which nothing is to be read; 0 for the beginning.
 * @throws RangeError when the position is none of this log's
 */
export function fromPosition(position: Position | null): number {
  if (position === null) return 0;
  if (!isPosition(position)) throw new RangeError(`${position} is not a position of this log.`);
  return Number(position);
}
