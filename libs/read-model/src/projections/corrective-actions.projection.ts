import { type ActionState, type CorrectiveActionEvent, correctiveActionDecider } from "klartext/domain";
import type { Happening } from "./happening.ts";
import { stillReferred, takeTexts } from "./kept-texts.ts";
import type { ActionFacts } from "./listed-facts.ts";
import type { Tables } from "./tables.ts";

/** Corrective actions: lines of the list from their agreement on, and counted on the points that they answer. */
export function projectCorrectiveAction(happening: Happening<CorrectiveActionEvent>, tables: Tables): void {
  const { subjectId: id, eventId, day, at } = happening;
  const { event, texts } = takeTexts(happening.event, eventId);
  const before = actionOf(id, tables);
  const action = correctiveActionDecider.evolve(before?.action ?? null, event);
  if (action === null) return;
  if (before === undefined) {
    const number = tables.facts.numberOf(id) ?? tables.facts.nextNumber(id, day);
    const { doneOn } = action;
    tables.facts.add(
      { type: "action", id, number, texts, action, doneOn, finishedOn: null, reportedAt: at },
      day,
    );
  } else {
    tables.facts.change(id, day, () => ({
      ...before,
      action,
      doneOn: action.state === "done" ? (before.doneOn ?? day) : null,
      finishedOn: action.state === "dropped" ? (before.finishedOn ?? day) : null,
      texts: stillReferred({ ...before.texts, ...texts }, action),
    }));
  }
  const after = actionOf(id, tables);
  if (after === undefined) return;
  tables.sql.run(
    "INSERT OR REPLACE INTO actions (number, state, owner_team_id) VALUES (?, ?, ?)",
    after.number,
    action.state,
    action.ownerTeamId,
  );
  countOnPoints(before, after, day, tables);
}

function actionOf(id: string, { facts }: Tables): ActionFacts | undefined {
  const number = facts.numberOf(id);
  const found = number === undefined ? undefined : facts.find(number);
  return found?.type === "action" ? found : undefined;
}

/** Brings the actions that a point counts in line with the action. */
function countOnPoints(
  before: ActionFacts | undefined,
  after: ActionFacts,
  day: string,
  { facts, sql }: Tables,
): void {
  const { id, number } = after;
  const [was, is] = [before?.action.pointIds ?? [], after.action.pointIds];
  const state = counted(after.action.state);
  const added = is.filter((pointId) => !was.includes(pointId));
  for (const pointId of was.filter((pointId) => !is.includes(pointId))) {
    sql.run("DELETE FROM point_actions WHERE point_id = ? AND action_number = ?", pointId, number);
    count(pointId, null);
  }
  for (const pointId of added) {
    sql.run("INSERT OR REPLACE INTO point_actions (point_id, action_number) VALUES (?, ?)", pointId, number);
  }
  const unchanged = before !== undefined && counted(before.action.state) === state;
  for (const pointId of unchanged ? added : is) count(pointId, state);

  function count(pointId: string, counting: "open" | "done" | null): void {
    facts.change(pointId, day, (point) => {
      if (point.type !== "point") return point;
      const { [id]: _, ...others } = point.actions;
      return { ...point, actions: counting === null ? others : { ...others, [id]: counting } };
    });
  }
}

/** How an action counts on its points; a dropped one does not. */
export function counted(state: ActionState): "open" | "done" | null {
  if (state === "dropped") return null;
  return state === "done" ? "done" : "open";
}
