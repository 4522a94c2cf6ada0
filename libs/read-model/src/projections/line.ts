import {
  type EpochMs,
  emergencyRuns,
  type FreeText,
  firstAnswerDueAt,
  type IsoDate,
  type ListedKind,
  listedStates,
  type OpenPoint,
  type PersonalData,
  type PointState,
  type Priority,
  type ResponseTargets,
  type SupportLevel,
  type WaitingParty,
  type WorkingTime,
} from "klartext/domain";
import { textOf } from "./kept-texts.ts";
import type { ActionFacts, ListedFacts, PointFacts } from "./listed-facts.ts";
import { reckonedInstant } from "./reckoned-time.ts";

/** Whatever a line depends on besides its own facts. */
export interface ListingContext {
  readonly workingTime: WorkingTime;
  readonly responseTargets: ResponseTargets;
  customer(customerId: string): KnownCustomer | undefined;
  /** Folded words of a site, machine or contract. */
  partWords(partId: string): string;
}

export interface KnownCustomer {
  readonly name: PersonalData;
  /** Name and number, folded. */
  readonly folded: string;
}

/** What points and actions have in common on the list. */
export interface Line {
  readonly kind: ListedKind;
  readonly state: PointState;
  readonly title: FreeText;
  readonly titleText: string;
  readonly nextStep: FreeText | null;
  readonly nextStepText: string | null;
  readonly setPriority: Priority;
  readonly escalated: boolean;
  /** Whether an emergency runs. */
  readonly isEmergency: boolean;
  readonly emergency: PointFacts["emergency"];
  readonly ownerTeamId: string | null;
  readonly takenBy: string | null;
  readonly supportLevel: SupportLevel | null;
  readonly dueOn: IsoDate | null;
  readonly lookAgainOn: IsoDate | null;
  readonly waitingFor: WaitingParty | null;
  readonly promises: readonly EpochMs[];
  readonly responseDueAt: EpochMs | null;
  readonly reportedAt: EpochMs;
  readonly lastToldAt: EpochMs | null;
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

export function lineOf(facts: ListedFacts, context: ListingContext): Line {
  return facts.type === "point" ? lineOfPoint(facts, context) : lineOfAction(facts);
}

export function customerIdsOf(facts: ListedFacts): readonly string[] {
  return facts.type === "point" ? facts.point.customers.map(({ customerId }) => customerId) : [];
}

/** The sites, machines and contracts that a point is about. */
export function partIdsOf(facts: ListedFacts): readonly string[] {
  if (facts.type !== "point") return [];
  return facts.point.customers.flatMap(({ siteId, assetId }) =>
    [siteId, assetId].filter((id) => id !== null),
  );
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
    isEmergency: emergencyRuns(point),
    emergency: facts.emergency,
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
function responseDueAt({ point, answered }: PointFacts, context: ListingContext): number | null {
  if (point.channel === null || point.imported !== null || answered) return null;
  const reportedAt = reckonedInstant(Date.parse(point.noticedAt));
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
    isEmergency: false,
    emergency: null,
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
