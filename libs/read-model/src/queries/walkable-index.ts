import type { SQLInputValue } from "node:sqlite";
import type { PointFilter, PointSort } from "./point-list-request.ts";

/** An index of unfinished lines that can be read in the order of the list. */
export interface WalkableIndex {
  readonly name: string;
  readonly where: string;
  readonly values: readonly SQLInputValue[];
}

const byTeam: Partial<Record<PointSort["by"], string>> = {
  dueOn: "unfinished_by_team_due",
  priority: "unfinished_by_team_priority",
};
const ofAll: Partial<Record<PointSort["by"], string>> = {
  dueOn: "unfinished_by_due",
  reportedAt: "unfinished_by_reported",
  promiseDueAt: "unfinished_by_promise",
};

/** The index to walk along, if there is one for this order. */
export function walkableIndex(filter: PointFilter, { by }: PointSort): WalkableIndex | null {
  if (filter.finished !== false) {
    return filter.finished === undefined && by === "dueOn"
      ? { name: "points_by_due", where: "1", values: [] }
      : null;
  }
  const [team, ...others] = filter.ownerTeamId ?? [];
  const ofTeam = byTeam[by];
  if (team !== undefined && team !== null && others.length === 0 && ofTeam !== undefined) {
    return { name: ofTeam, where: "p.finished = 0 AND p.owner_team_id = ?", values: [team] };
  }
  const all = ofAll[by];
  return all === undefined ? null : { name: all, where: "p.finished = 0", values: [] };
}
