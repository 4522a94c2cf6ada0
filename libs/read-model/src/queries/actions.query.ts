import type { Statements } from "../database/open-file.ts";
import { textOf } from "../projections/kept-texts.ts";
import type { ListedFacts } from "../projections/listed-facts.ts";
import { sayNumber } from "../projections/running-number.ts";
import type { ActionPage, ActionPageRequest } from "../read-model.ts";
import type { ActionRow } from "./directory-rows.ts";
import { InvalidCursor } from "./point-list-request.ts";
import type { Teams } from "./teams.query.ts";

const DEFAULT_LIMIT = 50;

/** The corrective actions for a point, in the order of their numbers. */
export function actionsOf(pointId: string, sql: Statements, teams: Teams): readonly ActionRow[] {
  return sql
    .all<{ facts: string }>(
      "SELECT facts FROM point_actions JOIN facts ON number = action_number WHERE point_id = ? ORDER BY number",
      pointId,
    )
    .flatMap(({ facts }) => toRow(JSON.parse(facts) as ListedFacts, teams));
}

/** @throws InvalidCursor */
export function actionPage(request: ActionPageRequest, sql: Statements, teams: Teams): ActionPage {
  const { limit = DEFAULT_LIMIT } = request;
  const { conditions, values } = conditionsOf(request);
  const found = sql.all<{ number: number; facts: string }>(
    `SELECT number, facts FROM actions JOIN facts USING (number)
       WHERE ${["1", ...conditions].join(" AND ")} ORDER BY number DESC LIMIT ?`,
    ...values,
    limit + 1,
  );
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.flatMap(({ facts }) => toRow(JSON.parse(facts) as ListedFacts, teams)),
    nextCursor: last !== undefined && found.length > limit ? String(last.number) : null,
  };
}

function conditionsOf({ state, ownerTeamId, pointId, cursor }: ActionPageRequest) {
  const conditions: string[] = [];
  const values: (string | number)[] = [];
  const add = (condition: string, ...of: (string | number)[]) => {
    conditions.push(condition);
    values.push(...of);
  };
  if (state !== undefined) add(`state IN (${state.map(() => "?").join(", ")})`, ...state);
  if (ownerTeamId !== undefined) add("owner_team_id = ?", ownerTeamId);
  if (pointId !== undefined) {
    add("number IN (SELECT action_number FROM point_actions WHERE point_id = ?)", pointId);
  }
  if (cursor !== undefined) add("number < ?", numberIn(cursor));
  return { conditions, values };
}

function numberIn(cursor: string): number {
  if (!/^\d{1,15}$/.test(cursor)) throw new InvalidCursor("The cursor is none of this list.");
  return Number(cursor);
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
