/**
 * What happens to an open point (incident, complaint, escalation). One stream per point.
 *
 * These names and shapes are stored for ever: a change is a new version with an upcaster and a golden file.
 */
import type { Happened, Nothing } from "../event/happened.ts";
import type { FeedbackAnswers } from "../feedback/feedback.events.ts";
import type { PlaybookUse } from "../playbook/playbook-use.ts";
import type {
  Channel,
  JourneyPhase,
  PointKind,
  PointState,
  Priority,
  SupportLevel,
  WaitingParty,
} from "../taxonomy/index.ts";
import type { FreeText } from "../text/index.ts";
import type { MessageKind } from "../wording/message-kind.ts";
import type { Charge, MakeGoodOffer } from "./make-good.ts";
import type { EmergencyPromise } from "./promise.ts";

/** A customer that the point touches, and which part of that customer. */
export interface AffectedCustomer {
  readonly customerId: string;
  readonly siteId: string | null;
  /** A machine or contract. */
  readonly assetId: string | null;
  readonly contactPersonId: string | null;
}

/** What every point starts with, whatever its kind. */
export interface InitialRecord {
  readonly title: FreeText;
  readonly description: FreeText | null;
  readonly nextStep: FreeText | null;
  readonly customers: readonly AffectedCustomer[];
  readonly trap: number | null;
  readonly journeyPhase: JourneyPhase | null;
  readonly channel: Channel | null;
  readonly product: string | null;
  readonly priority: Priority;
  readonly ownerTeamId: string | null;
  readonly supportLevel: SupportLevel | null;
  /** ISO date */
  readonly dueOn: string | null;
  /** RFC 3339; when it came to the organization's notice, which may be before it was written down. */
  readonly noticedAt: string;
}

/** What Sales or another department asks for. */
export interface EscalationDemand {
  readonly wanted: FreeText;
  readonly urgencyReason: FreeText | null;
  /** What was promised to whom, as it was said. */
  readonly promised: FreeText | null;
  /** RFC 3339; until when that was promised. */
  readonly promisedUntil: string | null;
  readonly raisedBy: "sales" | "other_department";
}

/** State that another list had given the point. */
export interface ImportedRecord {
  readonly kind: PointKind;
  readonly listName: string;
  readonly oldNumber: string;
  readonly state: PointState;
  /** ISO date; "closed before Klartext", when the list said so. */
  readonly finishedOn: string | null;
  readonly remark: FreeText | null;
  /** The row in canonical form, JSON: what a later import of the same list is compared with. */
  readonly row: FreeText;
  readonly importId: string;
}

export interface Classification {
  readonly trap: number | null;
  readonly journeyPhase: JourneyPhase | null;
  readonly channel: Channel | null;
  readonly product: string | null;
}

export interface ToldMessage {
  readonly messageId: string;
  /** Of the message, from 1 on; a later one corrects the one before. */
  readonly version: number;
  readonly messageKind: MessageKind;
  readonly customerId: string;
  readonly channel: Channel;
  /** RFC 3339 */
  readonly toldAt: string;
  /** Only where it was issued by itself, and nobody wrote it. */
  readonly automatic?: true;
}

/** What a customer wrote about a point. */
export interface CustomersReply {
  readonly customerId: string;
  readonly contactPersonId: string | null;
  readonly channel: Channel;
  /** The message that was replied to, where that is known. */
  readonly messageId: string | null;
  readonly words: FreeText;
  /** RFC 3339 */
  readonly receivedAt: string;
  /** It came from an address that is not known as the customer's: anybody may have forwarded the message. */
  readonly fromOtherAddress: boolean;
  /** For colleagues: what came with it, and where the whole lies. */
  readonly remark: FreeText | null;
}

/** What a customer said of a solution, as it holds from now on; the feedback itself has the answers before. */
export interface NotedFeedback extends FeedbackAnswers {
  readonly feedbackId: string;
  readonly customerId: string;
  /** The point whose solution it is about. */
  readonly aboutPointId: string;
  /** The point that low answers opened, if they did. */
  readonly openedPointId: string | null;
  /** RFC 3339 */
  readonly givenAt: string;
}

export interface Complaint {
  readonly customersWords: FreeText | null;
  /** A program or a list sent it: nothing answers it by itself. */
  readonly withoutReceipt?: true;
}

export type OpenPointEvent =
  | Happened<"IncidentReported", InitialRecord>
  | Happened<"ComplaintReported", InitialRecord & Complaint>
  | Happened<"EscalationRaised", InitialRecord & EscalationDemand>
  /** Exempt from the closing rules in the state it came with, until it is reopened. */
  | Happened<"OpenPointImported", InitialRecord & ImportedRecord>
  /** The list was imported again; the changes that followed from it are events of their own. */
  | Happened<"ImportedRowSeenAgain", { readonly row: FreeText; readonly importId: string }>
  /** An escalation for a matter that is on the list already. */
  | Happened<
      "EscalationJoined",
      EscalationDemand & { readonly escalationId: string; readonly customer: AffectedCustomer | null }
    >
  /** `escalationId: null` is the escalation that the point itself is: nobody waits for the point any more. */
  | Happened<"EscalationWithdrawn", { readonly escalationId: string | null; readonly reason: FreeText }>
  | Happened<"OpenPointClassified", Classification>
  /** Only the fields that changed are there; `null` takes one away. */
  | Happened<
      "InternalWordsChanged",
      {
        readonly title?: FreeText;
        readonly description?: FreeText | null;
        readonly nextStep?: FreeText | null;
      }
    >
  /** What customers may read; only the fields that changed are there. */
  | Happened<
      "TellableWordsChanged",
      {
        readonly title?: FreeText | null;
        readonly description?: FreeText | null;
        readonly nextStep?: FreeText | null;
      }
    >
  | Happened<"OwnerTeamAssigned", { readonly teamId: string | null }>
  | Happened<"OpenPointTaken", { readonly personId: string }>
  | Happened<"OpenPointReleased", Nothing>
  | Happened<"PrioritySet", { readonly priority: Priority }>
  | Happened<"SupportLevelSet", { readonly supportLevel: SupportLevel | null }>
  | Happened<"DueDateSet", { readonly dueOn: string | null }>
  | Happened<"CustomerAffected", AffectedCustomer>
  | Happened<"CustomerNoLongerAffected", { readonly customerId: string; readonly reason: FreeText }>
  | Happened<"NoteAdded", { readonly text: FreeText }>
  | Happened<
      "ContactRecorded",
      {
        readonly customerId: string | null;
        readonly contactPersonId: string | null;
        readonly channel: Channel;
        readonly direction: "inbound" | "outbound";
        /** RFC 3339 */
        readonly contactedAt: string;
        readonly summary: FreeText | null;
      }
    >
  /** A customer wrote back. The words are the customer's own: shown back to that customer alone. */
  | Happened<"CustomerReplied", CustomersReply>
  | Happened<"WorkStarted", Nothing>
  | Happened<
      "WaitingBegun",
      {
        readonly waitingFor: WaitingParty;
        readonly reason: FreeText;
        /** ISO date */
        readonly lookAgainOn: string;
      }
    >
  | Happened<
      "OpenPointSolved",
      {
        readonly solution: FreeText;
        /** RFC 3339 */
        readonly solvedAt: string;
      }
    >
  | Happened<"SolutionVerified", { readonly how: FreeText | null }>
  | Happened<
      "SolutionNoticeGiven",
      { readonly customerId: string; readonly channel: Channel; readonly givenAt: string }
    >
  /** A message to the customer was issued; its words stand in the message. */
  | Happened<"CustomerTold", ToldMessage>
  /** On the point that it is about, and on the one that it opened. */
  | Happened<"FeedbackNoted", NotedFeedback>
  | Happened<"MakeGoodOffered", MakeGoodOffer>
  | Happened<"MakeGoodAccepted", { readonly makeGoodId: string }>
  | Happened<"MakeGoodDeclined", { readonly makeGoodId: string }>
  | Happened<"MakeGoodGiven", { readonly makeGoodId: string }>
  | Happened<"ChargeAgreed", Charge>
  /** The conversation left the way that the customer had chosen: our doing, with its reason. */
  | Happened<
      "MovedToPrivateChannel",
      { readonly customerId: string; readonly channel: Channel; readonly reason: FreeText }
    >
  | Happened<"SolutionConfirmed", { readonly customerId: string }>
  | Happened<"NoReplyRecorded", { readonly customerId: string }>
  | Happened<"ConfirmationWaived", { readonly customerId: string; readonly reason: FreeText }>
  | Happened<"OpenPointClosed", Nothing>
  | Happened<"OpenPointDropped", { readonly reason: FreeText }>
  | Happened<"OpenPointReopened", { readonly reason: FreeText }>
  /** This point is the same matter as another one, which goes on for both. */
  | Happened<"JoinedAsDuplicate", { readonly of: string; readonly customers: readonly AffectedCustomer[] }>
  | Happened<
      "PromiseMade",
      {
        readonly promiseId: string;
        readonly customerId: string | null;
        readonly what: FreeText;
        /** RFC 3339 */
        readonly dueAt: string;
        /** Only where it is one of those that an emergency makes to everybody: it is told in words of ours. */
        readonly about?: EmergencyPromise;
      }
    >
  | Happened<
      "PromiseKept",
      {
        readonly promiseId: string;
        /** RFC 3339; after the promise was due it counts as missed. */
        readonly keptAt: string;
      }
    >
  | Happened<
      "PromiseReplaced",
      {
        readonly promiseId: string;
        readonly newPromiseId: string;
        readonly what: FreeText;
        /** RFC 3339 */
        readonly dueAt: string;
        readonly reason: FreeText;
        /** RFC 3339; after the old promise was due, the old one counts as missed. */
        readonly replacedAt: string;
      }
    >
  /** It ran out; told once, whatever becomes of it afterwards. How a promise stands, `promiseOutcome` says. */
  | Happened<
      "PromiseMissed",
      {
        readonly promiseId: string;
        /** RFC 3339 */
        readonly dueAt: string;
      }
    >
  /** Its promises follow as `PromiseMade`. */
  | Happened<"PlaybookUsed", PlaybookUse & { readonly customerId: string | null }>
  /** The point stands for an emergency: see `emergency.events.ts`. */
  | Happened<"EmergencyBegun", { readonly emergencyId: string }>
  /** The solution follows. `waivedBecause`: why nobody is waited for to confirm it. */
  | Happened<"EmergencyEnded", { readonly waivedBecause: FreeText | null }>
  /** The last notice has gone to everybody who was attached. */
  | Happened<"EmergencySummaryGiven", { readonly givenAt: string }>
  | Happened<"ReportDecided", { readonly actionId: string | null; readonly noActionReason: FreeText | null }>;
