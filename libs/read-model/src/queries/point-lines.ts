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

/**
 * UTF-8 bytes of the JSON text of a `PointRow[]`. Lines stay bytes from the file to the socket: making strings of them
 * in between would cost more than finding them.
 */
export function linesToJson(lines: readonly Line[], teams: Teams): Uint8Array {
  const parts = lines.flatMap((line, index) => [
    Buffer.from(`${index === 0 ? "" : ","}${beginningOf(line, teams)}`),
    line.shown.subarray(1),
  ]);
  return Buffer.concat([Buffer.from("["), ...parts, Buffer.from("]")]);
}

/** What changes by itself is put before what the projection has written. */
function beginningOf({ light, age, mine, owner_team_id }: Line, teams: Teams): string {
  const team = owner_team_id === null ? "null" : teams.json(owner_team_id);
  return `{"light":"${lightsByRank[light]}","age":${age},"mine":${mine === 1},"ownerTeam":${team},`;
}
