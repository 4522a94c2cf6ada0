import type { SQLInputValue } from "node:sqlite";
import { type Condition, condition, lightRank } from "./point-conditions.ts";
import type { PointSort, PointSortKey } from "./point-list-request.ts";

/** What the list is sorted by when nothing else is said. */
export const defaultSort: PointSort = { by: "dueOn", direction: "asc" };

/** Where a page begins: behind the line with this value and number. */
export interface PageStart {
  readonly key: string | number | null;
  readonly number: number;
}

/** What lines are sorted by: an expression about the line `p`, and the values for its question marks. */
export function sortExpression(by: PointSortKey, now: number, today: number): Condition {
  switch (by) {
    case "light":
      return condition(lightRank, now, now);
    case "age":
      return condition("COALESCE(p.final_age, ? - p.reported_day)", today);
    case "ownerTeam":
      return condition("(SELECT sort_key FROM teams WHERE team_id = p.owner_team_id)");
    default:
      return condition(`p.${columns[by]}`);
  }
}

const columns: Readonly<Record<Exclude<PointSortKey, "light" | "age" | "ownerTeam">, string>> = {
  number: "number",
  kind: "kind",
  title: "title_key",
  customer: "customer_key",
  state: "state",
  priority: "priority",
  supportLevel: "support_level",
  nextStep: "next_step_key",
  dueOn: "due_on",
  promiseDueAt: "promise_due_at",
  responseDueAt: "response_due_at",
  reportedAt: "reported_at",
  lastToldAt: "last_told_at",
  trap: "trap",
  journeyPhase: "journey_phase",
  channel: "channel",
  product: "product",
  contacts: "contacts",
  actionsOpen: "actions_open",
  finishedOn: "finished_on",
};

/** Lines with a value come first, those without one after them; each part is read in the order of the running number. */
export interface Part {
  readonly where: readonly Condition[];
  readonly orderBy: string;
  readonly orderValues: readonly SQLInputValue[];
}

/** The parts of the list that lie behind a place, in their order. */
export function partsAfter(
  start: PageStart | null,
  key: Condition,
  direction: "asc" | "desc",
): readonly Part[] {
  const [beyond, way] = direction === "asc" ? [">", "ASC"] : ["<", "DESC"];
  const valued: Part = {
    where: [
      condition(`${key.sql} IS NOT NULL`, ...key.values),
      ...(start === null || start.key === null
        ? []
        : [condition(`(${key.sql}, p.number) ${beyond} (?, ?)`, ...key.values, start.key, start.number)]),
    ],
    orderBy: `${key.sql} ${way}, p.number ${way}`,
    orderValues: key.values,
  };
  const unvalued: Part = {
    where: [
      condition(`${key.sql} IS NULL`, ...key.values),
      ...(start !== null && start.key === null ? [condition(`p.number ${beyond} ?`, start.number)] : []),
    ],
    orderBy: `p.number ${way}`,
    orderValues: [],
  };
  return start !== null && start.key === null ? [unvalued] : [valued, unvalued];
}
