import type { EventSchema } from "klartext/event-sourcing";
import type { AccessKeyEvent } from "../access-key/access-key.events.ts";
import type { CorrectiveActionEvent } from "../corrective-action/corrective-action.events.ts";
import type { CustomerEvent } from "../customer/customer.events.ts";
import type { CustomerAccessEvent } from "../customer-access/customer-access.events.ts";
import type { DeliveryEvent } from "../delivery/delivery.events.ts";
import type { DeliveryWayEvent } from "../delivery/delivery-way.events.ts";
import type { EmergencyEvent } from "../emergency/emergency.events.ts";
import type { ErasureEvent } from "../erasure/erasure.events.ts";
import type { FeedbackEvent } from "../feedback/feedback.events.ts";
import type { FeedbackAskingEvent } from "../feedback/feedback-asking.events.ts";
import type { ListImportEvent } from "../list-import/list-import.events.ts";
import { type MessageEvent, replaceSeveral } from "../message/message.events.ts";
import type { NodeEvent } from "../node/node.events.ts";
import type { OpenPointEvent } from "../open-point/open-point.events.ts";
import type { OrganizationEvent } from "../organization/organization.events.ts";
import type { PersonEvent } from "../person/person.events.ts";
import type { PlaybookEvent } from "../playbook/playbook.events.ts";
import { keepPosition, type PolicyEvent } from "../policy/policy.events.ts";
import type { ReservationEvent } from "../reservation/reservation.events.ts";
import type { TeamEvent } from "../team/team.events.ts";

/** Everything that can happen in Klartext. */
export type DomainEvent =
  | OpenPointEvent
  | CorrectiveActionEvent
  | CustomerEvent
  | DeliveryEvent
  | DeliveryWayEvent
  | CustomerAccessEvent
  | ReservationEvent
  | TeamEvent
  | PersonEvent
  | AccessKeyEvent
  | OrganizationEvent
  | EmergencyEvent
  | ErasureEvent
  | FeedbackEvent
  | FeedbackAskingEvent
  | ListImportEvent
  | MessageEvent
  | NodeEvent
  | PlaybookEvent
  | PolicyEvent;

export type DomainEventType = DomainEvent["type"];

/** The history of an event type's schema, and which of its fields must be able to be forgotten. */
export interface DomainEventSchema extends EventSchema {
  /** Free texts: each is sealed with a key of its own. */
  readonly texts: readonly string[];
  /** Personal data: sealed with the key of the subject that `idField` names. */
  readonly personal: PersonalFields | null;
}

export interface PersonalFields {
  readonly subject: "customer" | "contact_person" | "person";
  readonly idField: "customerId" | "contactPersonId" | "personId";
  readonly fields: readonly string[];
}

const plain: DomainEventSchema = { upcasters: [], texts: [], personal: null };
const withTexts = (...texts: string[]): DomainEventSchema => ({ ...plain, texts });
const ofCustomer = (...fields: string[]): DomainEventSchema => ({
  ...plain,
  personal: { subject: "customer", idField: "customerId", fields },
});
const ofContactPerson = (...fields: string[]): DomainEventSchema => ({
  ...plain,
  personal: { subject: "contact_person", idField: "contactPersonId", fields },
});
const ofPerson = (...fields: string[]): DomainEventSchema => ({
  ...plain,
  personal: { subject: "person", idField: "personId", fields },
});

const words = ["title", "description", "nextStep"];
const emergencyFacts = ["whatHappenedDe", "whatHappenedEn", "remedyDe", "remedyEn"];
const demand = ["wanted", "urgencyReason", "promised"];

export function isDomainEventType(type: string): type is DomainEventType {
  return Object.hasOwn(eventCatalogue, type);
}

/** One entry per event type; the compiler sees to it that none is missing. */
export const eventCatalogue: Readonly<Record<DomainEventType, DomainEventSchema>> = {
  IncidentReported: withTexts(...words),
  ComplaintReported: withTexts(...words, "customersWords"),
  EscalationRaised: withTexts(...words, ...demand),
  OpenPointImported: withTexts(...words, "remark", "row"),
  ImportedRowSeenAgain: withTexts("row"),
  EscalationJoined: withTexts(...demand),
  EscalationWithdrawn: withTexts("reason"),
  OpenPointClassified: plain,
  InternalWordsChanged: withTexts(...words),
  TellableWordsChanged: withTexts(...words),
  OwnerTeamAssigned: plain,
  OpenPointTaken: plain,
  OpenPointReleased: plain,
  PrioritySet: plain,
  SupportLevelSet: plain,
  DueDateSet: plain,
  CustomerAffected: plain,
  CustomerNoLongerAffected: withTexts("reason"),
  NoteAdded: withTexts("text"),
  ContactRecorded: withTexts("summary"),
  CustomerReplied: withTexts("words", "remark"),
  WorkStarted: plain,
  WaitingBegun: withTexts("reason"),
  OpenPointSolved: withTexts("solution"),
  SolutionVerified: withTexts("how"),
  SolutionNoticeGiven: plain,
  CustomerTold: plain,
  FeedbackNoted: withTexts("words"),
  MakeGoodOffered: withTexts("what"),
  MakeGoodAccepted: plain,
  MakeGoodDeclined: plain,
  MakeGoodGiven: plain,
  ChargeAgreed: withTexts("what"),
  MovedToPrivateChannel: withTexts("reason"),
  SolutionConfirmed: plain,
  NoReplyRecorded: plain,
  ConfirmationWaived: withTexts("reason"),
  OpenPointClosed: plain,
  OpenPointDropped: withTexts("reason"),
  OpenPointReopened: withTexts("reason"),
  JoinedAsDuplicate: plain,
  PlaybookUsed: plain,
  PromiseMade: withTexts("what"),
  PromiseKept: plain,
  PromiseMissed: plain,
  PromiseReplaced: withTexts("what", "reason"),
  EmergencyBegun: plain,
  EmergencyEnded: withTexts("waivedBecause"),
  EmergencySummaryGiven: plain,
  ReportDecided: withTexts("noActionReason"),

  ActionProposed: withTexts("title", "description"),
  ActionImported: withTexts("title"),
  ActionAgreed: plain,
  ActionLinked: plain,
  ActionUnlinked: withTexts("reason"),
  ActionWordsChanged: withTexts("title", "description"),
  ActionDueDateSet: withTexts("reason"),
  ActionOwnerChanged: plain,
  ActionStarted: plain,
  ActionDone: withTexts("result"),
  ActionDropped: withTexts("reason"),
  ActionReopened: withTexts("reason"),

  CustomerRegistered: ofCustomer("name", "customerNumber"),
  CustomerRenamed: ofCustomer("name"),
  CustomerNumberChanged: ofCustomer("customerNumber"),
  SiteAdded: withTexts("name", "address"),
  SiteChanged: withTexts("name", "address"),
  SiteRemoved: plain,
  AssetAdded: withTexts("name", "serialNumber"),
  AssetChanged: withTexts("name", "serialNumber"),
  AssetRemoved: plain,
  ContactPersonAdded: ofContactPerson("name", "email", "phone"),
  ContactPersonChanged: ofContactPerson("name", "email", "phone"),
  ContactPersonRemoved: plain,
  ContactPersonErased: plain,
  CallerChecked: plain,
  CustomerErased: plain,

  CustomerAccessGranted: plain,
  CustomerAccessPointsChosen: plain,
  CustomerAccessProlonged: plain,
  CustomerAccessRevoked: withTexts("reason"),
  CustomerAccessEnded: plain,
  CustomerUpdatesSet: plain,
  CustomerUpdateNoted: plain,
  CustomerUpdateSettled: plain,

  ReservationMade: plain,
  ReservationReleased: plain,

  TeamFounded: withTexts("name"),
  TeamRenamed: withTexts("name"),
  TeamDissolved: plain,

  PersonAdded: ofPerson("name", "email"),
  PersonChanged: ofPerson("name", "email"),
  PersonRoleSet: ofPerson("role"),
  PersonJoinedTeam: plain,
  PersonLeft: plain,
  PersonErased: plain,

  AccessKeyIssued: withTexts("label"),
  AccessKeyRenewed: plain,
  AccessKeyRevoked: withTexts("reason"),

  BusinessCalendarSet: plain,
  ResponseTargetsSet: plain,
  TrapAdded: plain,
  NoReplyPeriodSet: plain,
  ActorRetentionSet: plain,
  AcknowledgementApprovalSet: plain,
  AutomaticReceiptsSet: plain,
  MakeGoodLimitsSet: plain,
  OrganizationNamed: withTexts("name"),
  ToneSet: plain,
  LanguagesSet: plain,
  ContactLineSet: withTexts("contactLine"),

  EmergencyDeclared: withTexts("title", "tellableTitle", ...emergencyFacts),
  EmergencyFactsChanged: withTexts(...emergencyFacts),
  EmergencyNoticeWritten: withTexts("deFormal", "deInformal", "en"),
  EmergencyCustomersAttached: plain,
  EmergencyCustomersDetached: withTexts("reason"),
  EmergencyNoticesIssued: plain,
  EmergencyRoundEnded: plain,
  EmergencyClosed: withTexts("causeDe", "causeEn", "changeDe", "changeEn", "solution", "waivedBecause"),

  ErasureOrdered: withTexts("reason"),
  KeysDestroyed: plain,
  NodeForgot: plain,
  ErasureCompleted: plain,

  FeedbackRequested: plain,
  FeedbackGiven: withTexts("words"),
  FeedbackChanged: withTexts("words"),
  FeedbackLinkedToAction: plain,
  FeedbackUnlinkedFromAction: plain,
  CustomerAskedForFeedback: plain,

  ListImportStarted: plain,
  ListImportFinished: withTexts("rejectedRows"),
  ImportConflictFound: withTexts("listValue", "klartextValue"),
  ImportConflictDecided: plain,
  ColumnMappingSaved: plain,

  AcknowledgementDrafted: plain,
  AcknowledgementWorded: withTexts(
    "whatHappened",
    "impact",
    "responsibility",
    "remedy",
    "makeGood",
    "contactLine",
  ),
  MatterRepeatedBack: withTexts("words"),
  UnderstandingShown: withTexts("words"),
  AcknowledgementApproved: plain,
  MessageIssued: { ...withTexts("text", "reason", "promised"), upcasters: [replaceSeveral] },
  CorrectionBegun: withTexts("reason"),

  DeliveryRequested: plain,
  DeliveryAttemptBegun: plain,
  DeliveryAccepted: plain,
  DeliveryPutOff: plain,
  DeliveryGivenUp: plain,
  DeliveryBounced: plain,
  DeliverySettled: withTexts("reason"),
  DeliveryRetryOrdered: plain,
  DeliveryRecordedOnly: plain,
  DeliveryWaySet: withTexts("url", "secret"),
  DeliveryWayRemoved: plain,

  NodeJoined: plain,
  NodeRetired: plain,

  PlaybookRevised: withTexts("content"),
  BuiltInPlaybookRestored: plain,

  PolicyAdvanced: { ...plain, upcasters: [keepPosition] },
};
