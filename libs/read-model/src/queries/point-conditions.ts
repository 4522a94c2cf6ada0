import type { SQLInputValue } from "node:sqlite";
import type { Light, WorkingTime } from "klartext/domain";
import { ranks } from "../projections/ranks.ts";
import { endOfDay, startOfDay } from "../projections/reckoned-time.ts";
import { readNumber } from "../projections/running-number.ts";
import { isUndelivered } from "./deliveries.query.ts";
import type { PointFilter } from "./point-list-request.ts";

/** A piece of SQL about the line `p`, and the values for its question marks. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

/** What conditions depend on besides the filter. */
export interface Viewpoint {
  /** Epoch milliseconds */
  readonly now: number;
  readonly viewerId: string | null;
  readonly workingTime: WorkingTime;
  /** Working days up to the day looked at (`dayCountAt`). */
  readonly today: number;
}

export function condition(sql: string, ...values: SQLInputValue[]): Condition {
  return { sql, values };
}

/** All of them have to hold. */
export function conditionsOf(filter: PointFilter, view: Viewpoint): Condition[] {
  const { workingTime } = view;
  const found = [
    among("p.kind", filter.kind?.map(ranks.kind)),
    among("p.state", filter.state?.map(ranks.state)),
    flag("p.finished = 1", filter.finished),
    lights(filter.light, view.now),
    among("p.priority", filter.priority?.map(ranks.priority)),
    flag("p.escalated = 1", filter.escalated),
    amongOrNone("p.owner_team_id", filter.ownerTeamId),
    mine(filter.mine, view.viewerId),
    among("p.support_level", filter.supportLevel),
    atLeast("p.due_on", filter.dueFrom),
    atMost("p.due_on", filter.dueTo),
    flag("p.due_on IS NOT NULL", filter.hasDueDate),
    fromDay("p.promise_due_at", filter.promiseDueFrom, workingTime),
    toDay("p.promise_due_at", filter.promiseDueTo, workingTime),
    flag("p.promise_due_at IS NOT NULL", filter.hasPromise),
    fromDay("p.reported_at", filter.reportedFrom, workingTime),
    toDay("p.reported_at", filter.reportedTo, workingTime),
    ofCustomers(filter.customerId),
    among("p.trap", filter.trap),
    among("p.journey_phase", filter.journeyPhase?.map(ranks.journeyPhase)),
    among("p.channel", filter.channel?.map(ranks.channel)),
    among("p.product", filter.product),
    among("p.waiting_for", filter.waitingFor?.map(ranks.waitingFor)),
    flag("p.decided = 1", filter.decided),
    flag("p.next_step_text IS NOT NULL", filter.hasNextStep),
    fromDay("p.last_told_at", filter.toldFrom, workingTime),
    toDay("p.last_told_at", filter.toldTo, workingTime),
    flag("p.last_told_at IS NOT NULL", not(filter.neverTold)),
    filter.ageFrom === undefined ? null : condition(`${age} >= ?`, view.today, filter.ageFrom),
    filter.ageTo === undefined ? null : condition(`${age} <= ?`, view.today, filter.ageTo),
    atLeast("p.contacts", filter.contactsFrom),
    atMost("p.contacts", filter.contactsTo),
    fromDay("p.response_due_at", filter.responseDueFrom, workingTime),
    toDay("p.response_due_at", filter.responseDueTo, workingTime),
    atLeast("p.finished_on", filter.finishedFrom),
    atMost("p.finished_on", filter.finishedTo),
    flag("p.actions_total > 0", filter.hasActions),
    flag("p.actions_open > 0", filter.hasOpenActions),
    flag("p.duplicates > 0", filter.hasDuplicates),
    undelivered(filter.undelivered),
    filter.duplicateOf === undefined ? null : condition("p.duplicate_of = ?", filter.duplicateOf),
    among("p.imported_from", filter.importedFrom),
    filter.oldNumber === undefined ? null : condition("p.old_number = ?", filter.oldNumber),
    filter.number === undefined ? null : condition("p.number = ?", readNumber(filter.number) ?? -1),
  ];
  return found.filter((one) => one !== null);
}

/** The light of a line as a rank, `?` being the moment (twice): grey, green, yellow, red. */
export const lightRank =
  "CASE WHEN p.finished = 1 THEN 0 WHEN p.red_at <= ? THEN 3 WHEN p.yellow_at <= ? THEN 2 ELSE 1 END";

/** The age of a line in working days, `?` being `Viewpoint.today`. */
export const age = "MAX(0, COALESCE(p.final_age, ? - p.reported_day))";

export const lightsByRank: readonly Light[] = ["grey", "green", "yellow", "red"];

function lights(wanted: readonly Light[] | undefined, now: number): Condition | null {
  if (wanted === undefined) return null;
  const one: Record<Light, Condition> = {
    grey: condition("p.finished = 1"),
    red: condition("(p.finished = 0 AND p.red_at <= ?)", now),
    yellow: condition(
      "(p.finished = 0 AND p.yellow_at <= ? AND (p.red_at IS NULL OR p.red_at > ?))",
      now,
      now,
    ),
    green: condition(
      "(p.finished = 0 AND (p.yellow_at IS NULL OR p.yellow_at > ?) AND (p.red_at IS NULL OR p.red_at > ?))",
      now,
      now,
    ),
  };
  return anyOf(wanted.map((light) => one[light]));
}

/** The list as a customer's: what is on it today, also where `p` is a line of an earlier day. */
function ofCustomers(customerIds: readonly string[] | undefined): Condition | null {
  if (customerIds === undefined) return null;
  return condition(
    `p.number IN (SELECT number FROM point_customers WHERE customer_id IN (${marks(customerIds)}) AND current = 1)`,
    ...customerIds,
  );
}

function undelivered(wanted: boolean | undefined): Condition | null {
  if (wanted === undefined) return null;
  return condition(
    `p.id ${wanted ? "IN" : "NOT IN"} (SELECT point_id FROM deliveries WHERE ${isUndelivered})`,
  );
}

function mine(wanted: boolean | undefined, viewerId: string | null): Condition | null {
  if (wanted === undefined) return null;
  if (viewerId === null) return condition(wanted ? "0" : "1");
  return wanted ? condition("p.taken_by = ?", viewerId) : condition("p.taken_by IS NOT ?", viewerId);
}

function among(column: string, values: readonly SQLInputValue[] | undefined): Condition | null {
  if (values === undefined) return null;
  return values.length === 1
    ? condition(`${column} = ?`, ...values)
    : condition(`${column} IN (${marks(values)})`, ...values);
}

function amongOrNone(column: string, values: readonly (string | null)[] | undefined): Condition | null {
  const some = among(
    column,
    values?.filter((value) => value !== null),
  );
  return values?.includes(null) && some !== null ? anyOf([some, condition(`${column} IS NULL`)]) : some;
}

function flag(sql: string, wanted: boolean | undefined): Condition | null {
  if (wanted === undefined) return null;
  return condition(
    wanted ? sql : sql.replace(" = 1", " = 0").replace(" > 0", " = 0").replace("IS NOT NULL", "IS NULL"),
  );
}

function not(wanted: boolean | undefined): boolean | undefined {
  return wanted === undefined ? undefined : !wanted;
}

function atLeast(column: string, value: SQLInputValue | undefined): Condition | null {
  return value === undefined ? null : condition(`${column} >= ?`, value);
}

function atMost(column: string, value: SQLInputValue | undefined): Condition | null {
  return value === undefined ? null : condition(`${column} <= ?`, value);
}

function fromDay(column: string, day: string | undefined, workingTime: WorkingTime): Condition | null {
  return day === undefined ? null : condition(`${column} >= ?`, startOfDay(day, workingTime));
}

function toDay(column: string, day: string | undefined, workingTime: WorkingTime): Condition | null {
  return day === undefined ? null : condition(`${column} < ?`, endOfDay(day, workingTime));
}

function anyOf(conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) return condition("0");
  return condition(
    `(${conditions.map(({ sql }) => sql).join(" OR ")})`,
    ...conditions.flatMap(({ values }) => values),
  );
}

function marks(values: readonly unknown[]): string {
  return values.map(() => "?").join(", ");
}
