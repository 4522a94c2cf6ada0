import { lightsByRank } from "./point-conditions.ts";
import type { Teams } from "./teams.query.ts";

/** What is read of a line to show it. */
export interface Line {
  readonly number: number;
  readonly key: string | number | null;
  readonly light: number;
  readonly age: number;
  readonly mine: number;
  readonly owner_team_id: string | null;
  /** UTF-8 bytes of the JSON that the projection has written. */
  readonly shown: Uint8Array;
}

const OPEN = 0x5b;
const CLOSE = 0x5d;
const COMMA = 0x2c;

/**
 * UTF-8 bytes of the JSON text of a `PointRow[]`. Lines stay bytes from the file to the socket: making strings of them
 * in between would cost more than finding them.
 */
export function linesToJson(lines: readonly Line[], teams: Teams): Uint8Array {
  const beginnings = lines.map((line) => Buffer.from(beginningOf(line, teams)));
  const size = lines.reduce(
    (sum, { shown }, index) => sum + (beginnings[index]?.length ?? 0) + shown.length,
    2,
  );
  // Not from the pool: what goes over to another thread would take the whole pool along.
  const json = Buffer.allocUnsafeSlow(size);
  let end = 0;
  json[end++] = OPEN;
  for (const [index, { shown }] of lines.entries()) {
    if (index > 0) json[end++] = COMMA;
    for (const part of [beginnings[index], shown.subarray(1)]) {
      if (part === undefined) continue;
      json.set(part, end);
      end += part.length;
    }
  }
  json[end++] = CLOSE;
  return json.subarray(0, end);
}

/** What changes by itself is put before what the projection has written. */
function beginningOf({ light, age, mine, owner_team_id }: Line, teams: Teams): string {
  const team = owner_team_id === null ? "null" : teams.json(owner_team_id);
  return `{"light":"${lightsByRank[light]}","age":${age},"mine":${mine === 1},"ownerTeam":${team},`;
}
