import {
  type EpochMs,
  type FreeText,
  foldForSearch,
  type IsoDate,
  isFinished,
  type Priority,
  readable,
  shownPriority,
  type TurningMoments,
  turningMoments,
} from "klartext/domain";
import type { PointRow } from "../queries/point-row.ts";
import { customerIdsOf, type Line, type ListingContext, lineOf, partIdsOf } from "./line.ts";
import { isListed, type ListedFacts } from "./listed-facts.ts";
import { ranks } from "./ranks.ts";
import { dayCount, dayCountAt, reckonedDay, reckonedInstant } from "./reckoned-time.ts";
import { sayNumber } from "./running-number.ts";

/** A line of the list as its table holds it, without `since_day`. */
export type Listing = Readonly<Record<(typeof listedColumns)[number], string | number | null>>;

/** In the order of the tables. */
export const listedColumns = [
  "id",
  "kind",
  "state",
  "finished",
  "priority",
  "escalated",
  "owner_team_id",
  "taken_by",
  "support_level",
  "due_on",
  "promise_due_at",
  "response_due_at",
  "reported_at",
  "reported_day",
  "final_age",
  "last_told_at",
  "trap",
  "journey_phase",
  "channel",
  "product",
  "waiting_for",
  "contacts",
  "actions_open",
  "actions_total",
  "duplicates",
  "duplicate_of",
  "decided",
  "finished_on",
  "imported_from",
  "old_number",
  "title_key",
  "customer_key",
  "next_step_key",
  "yellow_at",
  "red_at",
  "title_text",
  "next_step_text",
  "shown",
] as const;

/** Enough to sort by. */
const SORT_KEY_LENGTH = 60;

/** What follows from a line. */
interface Derived {
  readonly customers: PointRow["customers"];
  readonly priority: Priority;
  readonly promiseDueAt: EpochMs | null;
  readonly turning: TurningMoments;
  readonly reportedDay: number;
  readonly finalAge: number | null;
  readonly finishedOn: IsoDate | null;
}

/** What is shown of a line as it stands; the rest changes by itself and is put before it when it is read. */
type Shown = Omit<PointRow, "light" | "age" | "mine" | "ownerTeam">;

/** The line of a point or action; `null` for an action that is not on the list (yet). */
export function deriveListing(facts: ListedFacts, context: ListingContext): Listing | null {
  if (!isListed(facts)) return null;
  const line = lineOf(facts, context);
  const derived = derive(facts, line, context);
  return columnsOf(facts, line, derived);
}

/** Everything that is searched, folded. */
export function deriveSearchText(facts: ListedFacts, context: ListingContext): string {
  const own = Object.values(facts.texts).map((text) => readable(text) ?? "");
  const product = facts.type === "point" ? facts.point.product : null;
  const oldNumber = facts.type === "point" ? facts.point.imported?.oldNumber : null;
  const customers = customerIdsOf(facts).map((id) => context.customer(id)?.folded ?? "");
  const parts = partIdsOf(facts).map((id) => context.partWords(id));
  return [foldForSearch([...own, product, oldNumber].join(" \n ")), ...customers, ...parts].join(" ");
}

/** Texts sort without regard to case and umlauts; what was erased sorts last. */
export function sortKey(text: FreeText | null): string | null {
  const words = readable(text);
  return words === undefined ? null : foldForSearch(words.slice(0, SORT_KEY_LENGTH));
}

function derive(facts: ListedFacts, line: Line, context: ListingContext): Derived {
  const { workingTime } = context;
  const finishedOn = isFinished(line.state) ? facts.finishedOn : null;
  const reportedDay = dayCountAt(line.reportedAt, workingTime);
  return {
    customers: line.customerIds.map((id) => ({ id, name: context.customer(id)?.name ?? "" })),
    priority: shownPriority(line.setPriority, line.escalated, line.isEmergency),
    promiseDueAt: line.promises.length === 0 ? null : Math.min(...line.promises),
    turning: turningMoments(
      {
        state: line.state,
        dueOn: line.dueOn && reckonedDay(line.dueOn),
        lookAgainOn: line.lookAgainOn && reckonedDay(line.lookAgainOn),
        runningPromises: line.promises.map(reckonedInstant),
        responseDueAt: line.responseDueAt,
      },
      workingTime,
    ),
    reportedDay,
    finalAge: finishedOn === null ? null : Math.max(0, dayCount(finishedOn, workingTime) - reportedDay),
    finishedOn,
  };
}

function columnsOf(facts: ListedFacts, line: Line, derived: Derived): Listing {
  const { trap, journeyPhase, channel, product } = line.classification;
  return {
    id: facts.id,
    kind: ranks.kind(line.kind),
    state: ranks.state(line.state),
    finished: Number(derived.turning.grey),
    priority: ranks.priority(derived.priority),
    escalated: Number(line.escalated),
    owner_team_id: line.ownerTeamId,
    taken_by: line.takenBy,
    support_level: line.supportLevel,
    due_on: line.dueOn,
    promise_due_at: derived.promiseDueAt,
    response_due_at: line.responseDueAt,
    reported_at: line.reportedAt,
    reported_day: derived.reportedDay,
    final_age: derived.finalAge,
    last_told_at: line.lastToldAt,
    trap,
    journey_phase: journeyPhase && ranks.journeyPhase(journeyPhase),
    channel: channel && ranks.channel(channel),
    product,
    waiting_for: line.waitingFor && ranks.waitingFor(line.waitingFor),
    contacts: line.contacts,
    actions_open: line.actions.open,
    actions_total: line.actions.total,
    duplicates: line.duplicates,
    duplicate_of: line.duplicateOf,
    decided: line.decided === null ? null : Number(line.decided),
    finished_on: derived.finishedOn,
    imported_from: line.importedFrom,
    old_number: line.oldNumber,
    title_key: sortKey(line.title),
    customer_key: sortKey(derived.customers[0]?.name ?? null),
    next_step_key: sortKey(line.nextStep),
    yellow_at: derived.turning.yellowAt,
    red_at: derived.turning.redAt,
    title_text: line.titleText,
    next_step_text: line.nextStepText,
    shown: JSON.stringify(shownOf(facts, line, derived)),
  };
}

function shownOf(facts: ListedFacts, line: Line, derived: Derived): Shown {
  const { trap, journeyPhase, channel, product } = line.classification;
  return {
    id: facts.id,
    number: sayNumber(facts.number),
    kind: line.kind,
    title: line.title,
    customers: derived.customers,
    state: line.state,
    priority: derived.priority,
    setPriority: line.setPriority,
    escalated: line.escalated,
    emergency: line.emergency,
    supportLevel: line.supportLevel,
    nextStep: line.nextStep,
    dueOn: line.dueOn,
    promiseDueAt: instant(derived.promiseDueAt),
    responseDueAt: instant(line.responseDueAt),
    waitingFor: line.waitingFor,
    lookAgainOn: line.lookAgainOn,
    reportedAt: new Date(line.reportedAt).toISOString(),
    lastToldAt: instant(line.lastToldAt),
    trap,
    journeyPhase,
    channel,
    product,
    contacts: line.contacts,
    actions: line.actions,
    duplicates: line.duplicates,
    duplicateOf: line.duplicateOf,
    decided: line.decided,
    finishedOn: derived.finishedOn,
    importedFrom: line.importedFrom,
    oldNumber: line.oldNumber,
  };
}

function instant(ms: EpochMs | null): string | null {
  return ms === null ? null : new Date(ms).toISOString();
}
