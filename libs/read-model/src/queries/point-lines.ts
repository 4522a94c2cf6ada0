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
  readonly shown: string;
}

/** JSON text of a `PointRow`: what changes by itself is put before what the projection has written. */
export function lineToJson({ light, age, mine, owner_team_id, shown }: Line, teams: Teams): string {
  const team = owner_team_id === null ? "null" : teams.json(owner_team_id);
  return `{"light":"${lightsByRank[light]}","age":${age},"mine":${mine === 1},"ownerTeam":${team},${shown.slice(1)}`;
}

export function linesToJson(lines: readonly Line[], teams: Teams): string {
  return `[${lines.map((line) => lineToJson(line, teams)).join(",")}]`;
}
