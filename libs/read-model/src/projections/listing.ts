import {
  type FreeText,
  firstAnswerDueAt,
  foldForSearch,
  isFinished,
  type ListedKind,
  listedStates,
  type OpenPoint,
  type PersonalData,
  type PointState,
  type Priority,
  type ResponseTargets,
  readable,
  shownPriority,
  turningMoments,
  type WorkingTime,
} from "klartext/domain";
import { textOf } from "./kept-texts.ts";
import { type ActionFacts, isListed, type ListedFacts, type PointFacts } from "./listed-facts.ts";
import { ranks } from "./ranks.ts";
import { sayNumber } from "./running-number.ts";

/** Whatever a line depends on besides its own facts. */
export interface ListingContext {
  readonly workingTime: WorkingTime;
  readonly responseTargets: ResponseTargets;
  customer(customerId: string): KnownCustomer | undefined;
}

export interface KnownCustomer {
  readonly name: PersonalData;
  /** Name and number, folded. */
  readonly folded: string;
}

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

/** What points and actions have in common on the list. */
interface Line {
  readonly kind: ListedKind;
  readonly state: PointState;
  readonly title: FreeText;
  readonly titleText: string;
  readonly nextStep: FreeText | null;
  readonly nextStepText: string | null;
  readonly setPriority: Priority;
  readonly escalated: boolean;
  readonly ownerTeamId: string | null;
  readonly takenBy: string | null;
  readonly supportLevel: number | null;
  readonly dueOn: string | null;
  readonly lookAgainOn: string | null;
  readonly waitingFor: "customer" | "supplier" | "team" | null;
  readonly promises: readonly number[];
  readonly responseDueAt: number | null;
  readonly reportedAt: number;
  readonly lastToldAt: number | null;
  readonly classification: Pick<OpenPoint, "trap" | "journeyPhase" | "channel" | "product">;
  readonly customerIds: readonly string[];
  readonly contacts: number;
  readonly actions: { readonly open: number; readonly total: number };
  readonly duplicates: number;
  readonly duplicateOf: string | null;
  readonly decided: boolean | null;
  readonly importedFrom: string | null;
  readonly oldNumber: string | null;
}

/** The line of a point or action; `null` for an action that is not on the list (yet). */
export function deriveListing(facts: ListedFacts, context: ListingContext): Listing | null {
  if (!isListed(facts)) return null;
  return listing(facts, facts.type === "point" ? lineOfPoint(facts, context) : lineOfAction(facts), context);
}

/** Everything that is searched, folded. */
export function deriveSearchText(facts: ListedFacts, context: ListingContext): string {
  const own = Object.values(facts.texts).map((text) => readable(text) ?? "");
  const product = facts.type === "point" ? facts.point.product : null;
  const oldNumber = facts.type === "point" ? facts.point.imported?.oldNumber : null;
  const customers = customerIdsOf(facts).map((id) => context.customer(id)?.folded ?? "");
  return [foldForSearch([...own, product, oldNumber].join(" \n ")), ...customers].join(" ");
}

export function customerIdsOf(facts: ListedFacts): readonly string[] {
  return facts.type === "point" ? facts.point.customers.map(({ customerId }) => customerId) : [];
}

function lineOfPoint(facts: PointFacts, context: ListingContext): Line {
  const { point, texts } = facts;
  const promises = point.promises.filter(({ keptAt, replacedAt }) => keptAt === null && replacedAt === null);
  const actions = Object.values(facts.actions);
  return {
    kind: point.kind,
    state: point.state,
    title: textOf(texts, point.title) ?? "",
    titleText: String(point.title),
    nextStep: textOf(texts, point.nextStep),
    nextStepText: point.nextStep === null ? null : String(point.nextStep),
    setPriority: point.priority,
    escalated: point.escalations.some(({ course }) => course === "running"),
    ownerTeamId: point.ownerTeamId,
    takenBy: point.takenBy,
    supportLevel: point.supportLevel,
    dueOn: point.dueOn,
    lookAgainOn: point.waiting?.lookAgainOn ?? null,
    waitingFor: point.waiting?.waitingFor ?? null,
    promises: promises.map(({ dueAt }) => Date.parse(dueAt)),
    responseDueAt: responseDueAt(facts, context),
    reportedAt: Date.parse(point.noticedAt),
    lastToldAt: facts.lastToldAt,
    classification: point,
    customerIds: customerIdsOf(facts),
    contacts: facts.contacts,
    actions: { open: actions.filter((state) => state === "open").length, total: actions.length },
    duplicates: facts.duplicates.length,
    duplicateOf: point.duplicateOf,
    decided: point.decision !== null,
    importedFrom: point.imported?.listName ?? null,
    oldNumber: point.imported?.oldNumber ?? null,
  };
}

/** What came from another list was answered there, or not: Klartext does not know, and does not judge. */
function responseDueAt({ point, lastToldAt }: PointFacts, context: ListingContext): number | null {
  if (point.channel === null || point.imported !== null || lastToldAt !== null) return null;
  const reportedAt = Date.parse(point.noticedAt);
  return firstAnswerDueAt(
    point.channel,
    point.priority,
    reportedAt,
    context.workingTime,
    context.responseTargets,
  );
}

function lineOfAction({ action, texts, reportedAt }: ActionFacts): Line {
  return {
    kind: "action",
    state: listedStates[action.state] ?? "open",
    title: textOf(texts, action.title) ?? "",
    titleText: String(action.title),
    nextStep: null,
    nextStepText: null,
    setPriority: "normal",
    escalated: false,
    ownerTeamId: action.ownerTeamId,
    takenBy: action.ownerPersonId,
    supportLevel: null,
    dueOn: action.dueOn,
    lookAgainOn: null,
    waitingFor: null,
    promises: [],
    responseDueAt: null,
    reportedAt,
    lastToldAt: null,
    classification: { trap: null, journeyPhase: null, channel: null, product: null },
    customerIds: [],
    contacts: 0,
    actions: { open: 0, total: 0 },
    duplicates: 0,
    duplicateOf: null,
    decided: null,
    importedFrom: null,
    oldNumber: null,
  };
}

function listing(facts: ListedFacts, line: Line, context: ListingContext): Listing {
  const { workingTime } = context;
  const { state, promises, dueOn, lookAgainOn, classification } = line;
  const finished = isFinished(state);
  const priority = shownPriority(line.setPriority, line.escalated);
  const promiseDueAt = promises.length === 0 ? null : Math.min(...promises);
  const { yellowAt, redAt } = turningMoments(
    { state, dueOn, lookAgainOn, runningPromises: promises, responseDueAt: line.responseDueAt },
    workingTime,
  );
  const customers = line.customerIds.map((id) => ({ id, name: context.customer(id)?.name ?? null }));
  const reportedDay = dayCount(workingTime.dateOf(line.reportedAt), workingTime);
  const { finishedOn } = facts;
  const { trap, journeyPhase, channel, product } = classification;
  return {
    id: facts.id,
    kind: ranks.kind(line.kind),
    state: ranks.state(state),
    finished: Number(finished),
    priority: ranks.priority(priority),
    escalated: Number(line.escalated),
    owner_team_id: line.ownerTeamId,
    taken_by: line.takenBy,
    support_level: line.supportLevel,
    due_on: dueOn,
    promise_due_at: promiseDueAt,
    response_due_at: line.responseDueAt,
    reported_at: line.reportedAt,
    reported_day: reportedDay,
    final_age:
      finished && finishedOn !== null ? Math.max(0, dayCount(finishedOn, workingTime) - reportedDay) : null,
    last_told_at: line.lastToldAt,
    trap,
    journey_phase: journeyPhase === null ? null : ranks.journeyPhase(journeyPhase),
    channel: channel === null ? null : ranks.channel(channel),
    product,
    waiting_for: line.waitingFor === null ? null : ranks.waitingFor(line.waitingFor),
    contacts: line.contacts,
    actions_open: line.actions.open,
    duplicates: line.duplicates,
    duplicate_of: line.duplicateOf,
    decided: line.decided === null ? null : Number(line.decided),
    finished_on: finished ? finishedOn : null,
    imported_from: line.importedFrom,
    old_number: line.oldNumber,
    title_key: sortKey(line.title),
    customer_key: sortKey(customers[0]?.name ?? null),
    next_step_key: sortKey(line.nextStep),
    yellow_at: yellowAt,
    red_at: redAt,
    title_text: line.titleText,
    next_step_text: line.nextStepText,
    shown: JSON.stringify({
      id: facts.id,
      number: sayNumber(facts.number),
      kind: line.kind,
      title: line.title,
      customers,
      state,
      priority,
      setPriority: line.setPriority,
      escalated: line.escalated,
      supportLevel: line.supportLevel,
      nextStep: line.nextStep,
      dueOn,
      promiseDueAt: instant(promiseDueAt),
      responseDueAt: instant(line.responseDueAt),
      waitingFor: line.waitingFor,
      lookAgainOn,
      reportedAt: instant(line.reportedAt),
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
      finishedOn: finished ? finishedOn : null,
      importedFrom: line.importedFrom,
      oldNumber: line.oldNumber,
    }),
  };
}

/** Working days since a fixed day: the age of a point is the difference of two such counts. */
export function dayCount(day: string, workingTime: WorkingTime): number {
  return workingTime.workingDaysBetween("2000-01-01", day);
}

/** Texts sort without regard to case and umlauts; what was erased sorts last. */
export function sortKey(text: FreeText | null): string | null {
  const words = readable(text);
  return words === undefined ? null : foldForSearch(words.slice(0, SORT_KEY_LENGTH));
}

function instant(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString();
}
