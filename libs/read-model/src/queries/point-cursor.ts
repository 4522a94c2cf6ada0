import { createHash } from "node:crypto";
import { InvalidCursor, type PointSelection } from "./point-list-request.ts";
import type { PageStart } from "./point-order.ts";

/** Opaque text that says where the next page of this selection begins. */
export function toCursor(start: PageStart, selection: PointSelection): string {
  return Buffer.from(JSON.stringify([fingerprint(selection), start.key, start.number])).toString("base64url");
}

/** @throws InvalidCursor when it was not made by `toCursor` for the same selection */
export function fromCursor(cursor: string, selection: PointSelection): PageStart {
  const [made, key, number] = parse(cursor);
  if (made !== fingerprint(selection)) throw new InvalidCursor("The cursor belongs to another list.");
  const isKey = key === null || typeof key === "string" || typeof key === "number";
  if (!isKey || !Number.isSafeInteger(number)) throw new InvalidCursor("The cursor is none of this list.");
  return { key, number: number as number };
}

function parse(cursor: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (Array.isArray(parsed)) return parsed;
  } catch {
    // Said below.
  }
  throw new InvalidCursor("The cursor is none of this list.");
}

/** Not the moment: a list may be paged through while time passes. */
function fingerprint({ filter = {}, search = "", sort, asOf, viewerId }: PointSelection): string {
  const viewer = filter.mine === undefined ? null : viewerId;
  const fields = Object.entries(filter).sort(([a], [b]) => (a < b ? -1 : 1));
  const told = JSON.stringify([fields, search, sort ?? null, asOf ?? null, viewer]);
  return createHash("sha256").update(told).digest("base64url").slice(0, 11);
}
