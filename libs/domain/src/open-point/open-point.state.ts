import type { PointKind, PointState, WaitingParty } from "../taxonomy/index.ts";
import type { FreeText } from "../text/index.ts";
import type { Charge, MakeGood } from "./make-good.ts";
import type {
  AffectedCustomer,
  EscalationDemand,
  ImportedRecord,
  InitialRecord,
  NotedFeedback,
  ToldMessage,
} from "./open-point.events.ts";
import type { PromiseToCustomer } from "./promise.ts";

/** `null`: nothing was reported yet. */
export type OpenPointState = OpenPoint | null;

/** An open point as it stands after its events: what rules ask for, and what is shown of it. */
export interface OpenPoint extends InitialRecord {
  readonly kind: PointKind;
  readonly state: PointState;
  readonly customers: readonly PointCustomer[];
  /** What customers may read. */
  readonly tellable: TellableWords;
  readonly customersWords: FreeText | null;
  /** The person who took it. */
  readonly takenBy: string | null;
  /** While the point waits. */
  readonly waiting: Waiting | null;
  readonly solution: FreeText | null;
  /** RFC 3339; `null` also for what another list had solved (see `imported`). */
  readonly solvedAt: string | null;
  /** How the solution was verified. */
  readonly verifiedHow: FreeText | null;
  readonly droppedBecause: FreeText | null;
  /** How often it was solved so far. */
  readonly solutions: number;
  readonly duplicateOf: string | null;
  readonly promises: readonly PromiseToCustomer[];
  /** Ids of those that were recorded as missed. */
  readonly missedPromises: readonly string[];
  /** The messages that were issued to its customers. */
  readonly told: readonly ToldMessage[];
  /** What each customer said of the solution, and of which point, if it was another one. */
  readonly feedback: readonly NotedFeedback[];
  readonly makeGoods: readonly MakeGood[];
  readonly charges: readonly Charge[];
  readonly escalations: readonly Escalation[];
  readonly decision: ReportDecision | null;
  /** The emergency that it stands for. */
  readonly emergency: EmergencyOfPoint | null;
  readonly imported: ImportOrigin | null;
}

export interface TellableWords {
  readonly title: FreeText | null;
  readonly description: FreeText | null;
  readonly nextStep: FreeText | null;
}

/** An affected customer, and what is known of whether the solution holds for them. */
export interface PointCustomer extends AffectedCustomer {
  /** RFC 3339; the latest solution notice since the point was last reopened. */
  readonly noticeGivenAt: string | null;
  readonly reply: SolutionReply | null;
  readonly waivedBecause: FreeText | null;
  /** RFC 3339; when they last replied in their own words. */
  readonly wroteAt: string | null;
}

export type SolutionReply = "confirmed" | "no_reply" | "waived";

/** An imported point may wait without anything being known about it. */
export interface Waiting {
  readonly waitingFor: WaitingParty | null;
  readonly reason: FreeText | null;
  /** ISO date */
  readonly lookAgainOn: string | null;
}

export interface Escalation {
  /** `null`: the one that the point itself is. */
  readonly escalationId: string | null;
  /** `null` for an imported escalation: its list does not say. */
  readonly demand: EscalationDemand | null;
  readonly course: "running" | "withdrawn" | "over";
}

export interface EmergencyOfPoint {
  readonly emergencyId: string;
  readonly ended: boolean;
  readonly waivedBecause: FreeText | null;
  /** RFC 3339; when the last notice had gone to everybody. */
  readonly summaryGivenAt: string | null;
}

/** Either an action answers the report, or there is a reason for none. */
export interface ReportDecision {
  readonly actionId: string | null;
  readonly noActionReason: FreeText | null;
}

export interface ImportOrigin extends Omit<ImportedRecord, "kind"> {
  /** "Closed before Klartext": exempt from the closing rules, until it is reopened. */
  readonly finishedBeforeKlartext: boolean;
}

/** Whether an escalation raises the shown priority (`shownPriority`). */
export function escalationRuns(point: OpenPoint): boolean {
  return point.escalations.some(({ course }) => course === "running");
}
