import type { Statements } from "../database/open-file.ts";
import { textOf } from "../projections/kept-texts.ts";
import type { ListedFacts } from "../projections/listed-facts.ts";
import { sayNumber } from "../projections/running-number.ts";
import type { ActionRow } from "./directory-rows.ts";
import type { Teams } from "./teams.query.ts";

/** The corrective actions for a point, in the order of their numbers. */
export function actionsOf(pointId: string, sql: Statements, teams: Teams): readonly ActionRow[] {
  return sql
    .all<{ facts: string }>(
      "SELECT facts FROM point_actions JOIN facts ON number = action_number WHERE point_id = ? ORDER BY number",
      pointId,
    )
    .flatMap(({ facts }) => toRow(JSON.parse(facts) as ListedFacts, teams));
}

function toRow(facts: ListedFacts, teams: Teams): ActionRow[] {
  if (facts.type !== "action") return [];
  const { id, number, texts, action, doneOn } = facts;
  const { kind, state, title, description, ownerTeamId, dueOn, pointIds } = action;
  const ownerTeam =
    ownerTeamId === null ? null : { id: ownerTeamId, name: teams.one(ownerTeamId)?.name ?? null };
  return [
    {
      actionId: id,
      number: sayNumber(number),
      kind,
      title: textOf(texts, title) ?? "",
      description: textOf(texts, description),
      state,
      ownerTeam,
      dueOn,
      doneOn,
      pointIds,
    },
  ];
}
