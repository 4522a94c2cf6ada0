import type { OfType } from "../event/happened.ts";
import type { Language } from "../language/language.ts";
import type { PlaybookSituation } from "../playbook/playbook.ts";
import type { PromiseOfPlaybook } from "../playbook/playbook-use.ts";
import type { Channel, Priority, SupportLevel, WaitingParty } from "../taxonomy/index.ts";
import type { AsWritten } from "../text/index.ts";
import type { Charge, MakeGoodOffer, MakeGoodOutcome } from "./make-good.ts";
import type {
  AffectedCustomer,
  Classification,
  Complaint,
  CustomersReply,
  EscalationDemand,
  ImportedRecord,
  InitialRecord,
  NotedFeedback,
  ToldMessage,
} from "./open-point.events.ts";
import type { EmergencyPromise } from "./promise.ts";

/** Every command carries what its decision needs; nothing is looked up while deciding. */
export type OpenPointCommand =
  | ({ readonly type: "ReportIncident" } & AsWritten<InitialRecord>)
  | ({ readonly type: "ReportComplaint" } & AsWritten<InitialRecord & Complaint>)
  /** `promiseId`: what the promise is called that was made with it, if one was. */
  | ({ readonly type: "RaiseEscalation"; readonly promiseId: string } & AsWritten<
      InitialRecord & EscalationDemand
    >)
  | ({ readonly type: "ImportOpenPoint" } & AsWritten<InitialRecord & ImportedRecord>)
  | { readonly type: "RecordImportedRow"; readonly row: string; readonly importId: string }
  | ({
      readonly type: "JoinEscalation";
      readonly escalationId: string;
      readonly promiseId: string;
      readonly customers: readonly AffectedCustomer[];
      /** What the escalation says besides its demand; kept as notes. */
      readonly words: readonly string[];
    } & AsWritten<EscalationDemand>)
  /** `escalationId: null` withdraws the escalation that the point itself is. */
  | {
      readonly type: "WithdrawEscalation";
      readonly escalationId: string | null;
      readonly reason: string;
      /** Sales withdraws what Sales raised; everybody else may withdraw any. */
      readonly onlyRaisedBy: "sales" | null;
      /** RFC 3339 */
      readonly now: string;
    }
  | ({ readonly type: "ClassifyOpenPoint" } & Partial<Classification>)
  | {
      readonly type: "ChangeInternalWords";
      readonly title?: string;
      readonly description?: string | null;
      readonly nextStep?: string | null;
    }
  | {
      readonly type: "ChangeTellableWords";
      readonly title?: string | null;
      readonly description?: string | null;
      readonly nextStep?: string | null;
    }
  | { readonly type: "AssignOwnerTeam"; readonly teamId: string | null }
  | { readonly type: "TakeOpenPoint"; readonly personId: string }
  | { readonly type: "ReleaseOpenPoint" }
  | { readonly type: "SetPriority"; readonly priority: Priority }
  | { readonly type: "SetSupportLevel"; readonly supportLevel: SupportLevel | null }
  | { readonly type: "SetDueDate"; readonly dueOn: string | null }
  | ({ readonly type: "AffectCustomer" } & AffectedCustomer)
  | { readonly type: "RemoveAffectedCustomer"; readonly customerId: string; readonly reason: string }
  | { readonly type: "AddNote"; readonly text: string }
  | {
      readonly type: "RecordContact";
      readonly customerId: string | null;
      readonly contactPersonId: string | null;
      readonly channel: Channel;
      readonly direction: "inbound" | "outbound";
      readonly contactedAt: string;
      readonly summary: string | null;
    }
  | ({
      readonly type: "RecordReply";
      /** RFC 3339; since when the point has been closed or dropped, as far as is known; `null`: it is not. */
      readonly finishedSince: string | null;
      /** Of the reason that is recorded when the reply reopens the point. */
      readonly language: Language;
    } & AsWritten<CustomersReply>)
  | { readonly type: "StartWork" }
  | {
      readonly type: "BeginWaiting";
      readonly waitingFor: WaitingParty;
      readonly reason: string;
      readonly lookAgainOn: string;
      /** ISO date of today in the organization's zone; looking again lies ahead. */
      readonly today: string;
    }
  | {
      readonly type: "SolveOpenPoint";
      readonly solution: string;
      /** RFC 3339; may be before it is written down. */
      readonly solvedAt: string;
    }
  | { readonly type: "VerifySolution"; readonly how: string | null }
  | {
      readonly type: "GiveSolutionNotice";
      readonly customerId: string;
      readonly channel: Channel;
      readonly givenAt: string;
    }
  /** Notes on the point what a message told a customer, and what it promised. */
  | {
      readonly type: "RecordTold";
      readonly told: ToldMessage;
      readonly promise: PromiseTold | null;
    }
  | { readonly type: "NoteFeedback"; readonly feedback: AsWritten<NotedFeedback> }
  | {
      readonly type: "OfferMakeGood";
      readonly offer: AsWritten<MakeGoodOffer>;
      /** Up to which value whoever offers it may grant one unasked. */
      readonly limitCents: number;
    }
  | { readonly type: "SettleMakeGood"; readonly makeGoodId: string; readonly outcome: MakeGoodOutcome }
  /** `ourError`: what it is for would not have been needed without an error of ours. */
  | { readonly type: "AgreeCharge"; readonly charge: AsWritten<Charge>; readonly ourError: boolean }
  /** Because personal data must be exchanged. */
  | {
      readonly type: "MoveToPrivateChannel";
      readonly customerId: string;
      readonly channel: Channel;
      readonly reason: string;
    }
  | {
      readonly type: "ConfirmSolution";
      readonly customerId: string;
      /** RFC 3339 */
      readonly now: string;
    }
  | { readonly type: "WaiveConfirmation"; readonly customerId: string; readonly reason: string }
  | {
      readonly type: "CloseOpenPoint";
      /** RFC 3339 */
      readonly now: string;
      /** RFC 3339; a solution notice given at or before this moment without reply counts as "no reply". */
      readonly noReplySince: string;
      /** Solution notices that were sent: the time for a reply runs only once they have arrived. */
      readonly sentNotices: readonly SentNotice[];
    }
  | {
      readonly type: "DropOpenPoint";
      readonly reason: string;
      /** RFC 3339 */
      readonly now: string;
    }
  | { readonly type: "ReopenOpenPoint"; readonly reason: string }
  | {
      readonly type: "JoinAsDuplicate";
      readonly pointId: string;
      readonly of: string;
      /** RFC 3339 */
      readonly now: string;
    }
  | {
      readonly type: "MakePromise";
      readonly promiseId: string;
      readonly customerId: string | null;
      readonly what: string;
      readonly dueAt: string;
      readonly about?: EmergencyPromise;
      readonly now: string;
    }
  | {
      readonly type: "KeepPromise";
      readonly promiseId: string;
      /** RFC 3339; may be before it is written down. */
      readonly keptAt: string;
      readonly now: string;
    }
  | {
      readonly type: "RecordMissedPromise";
      readonly promiseId: string;
      /** RFC 3339 */
      readonly now: string;
    }
  | {
      readonly type: "ReplacePromise";
      readonly promiseId: string;
      readonly newPromiseId: string;
      readonly what: string;
      readonly dueAt: string;
      readonly reason: string;
      readonly now: string;
    }
  /** A playbook is used for one of the customers, or for everybody on the point. */
  | {
      readonly type: "UsePlaybook";
      readonly situation: PlaybookSituation;
      /** 0 is the one built in. */
      readonly version: number;
      readonly customerId: string | null;
      readonly promises: readonly PromiseByPlaybook[];
      readonly now: string;
    }
  | { readonly type: "BeginEmergency"; readonly emergencyId: string }
  | {
      readonly type: "EndEmergency";
      readonly solution: string;
      /** RFC 3339; may be before it is written down. */
      readonly solvedAt: string;
      /** Why nobody is waited for to confirm it; `null`: the usual time for a reply runs. */
      readonly waivedBecause: string | null;
    }
  | {
      readonly type: "RecordEmergencySummary";
      /** RFC 3339 */
      readonly givenAt: string;
    }
  | {
      readonly type: "DecideOnReport";
      /** Either an action that answers the report … */
      readonly actionId: string | null;
      /** … or why there is none. */
      readonly noActionReason: string | null;
    };

/** The latest solution notice to a customer, where it went out as a message. */
export interface SentNotice {
  readonly customerId: string;
  /** RFC 3339; when the receiving side took it over; `null`: it has not, or it came back. */
  readonly acceptedAt: string | null;
}

/** A promise of a playbook, as it is made to the customer. */
export interface PromiseByPlaybook extends PromiseOfPlaybook {
  readonly what: string;
  /** RFC 3339 */
  readonly dueAt: string;
  readonly about?: EmergencyPromise;
}

/** A promise that was made in a message. */
export interface PromiseTold {
  readonly promiseId: string;
  readonly what: string;
  /** RFC 3339 */
  readonly dueAt: string;
  /** The promise in whose place it comes, and why. */
  readonly replaces: { readonly promiseIds: readonly string[]; readonly reason: string } | null;
}

/** The commands that put something on the list. */
export type RecordingCommand = CommandOf<
  "ReportIncident" | "ReportComplaint" | "RaiseEscalation" | "ImportOpenPoint"
>;

export type CommandOf<Type extends OpenPointCommand["type"]> = OfType<OpenPointCommand, Type>;
