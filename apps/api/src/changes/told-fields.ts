import type { DomainEvent, DomainEventType, Erased } from "klartext/domain";

type DataOf<Type extends DomainEventType> = Extract<DomainEvent, { readonly type: Type }>["data"];

/** Fields that are no free text and no personal data: the compiler refuses the others. */
type TellableField<Data> = {
  [Field in keyof Data]-?: Erased extends Data[Field] ? never : Field;
}[keyof Data];

type ToldFields = {
  readonly [Type in DomainEventType]: readonly (TellableField<DataOf<Type>> & string)[];
};

const record = [
  "customers",
  "trap",
  "journeyPhase",
  "channel",
  "product",
  "priority",
  "ownerTeamId",
  "supportLevel",
  "dueOn",
  "noticedAt",
] as const;

/**
 * What tools are told of each change: states, dates and ids of things. Never a person, and never words: those stand on
 * the thing itself, for whoever may read it there. What is not listed here is not told.
 */
export const toldFields: ToldFields = {
  IncidentReported: record,
  ComplaintReported: record,
  EscalationRaised: [...record, "promisedUntil", "raisedBy"],
  OpenPointImported: [...record, "kind", "listName", "oldNumber", "state", "finishedOn", "importId"],
  ImportedRowSeenAgain: ["importId"],
  EscalationJoined: ["escalationId", "customer", "promisedUntil", "raisedBy"],
  EscalationWithdrawn: ["escalationId"],
  OpenPointClassified: ["trap", "journeyPhase", "channel", "product"],
  InternalWordsChanged: [],
  TellableWordsChanged: [],
  OwnerTeamAssigned: ["teamId"],
  OpenPointTaken: [],
  OpenPointReleased: [],
  PrioritySet: ["priority"],
  SupportLevelSet: ["supportLevel"],
  DueDateSet: ["dueOn"],
  CustomerAffected: ["customerId", "siteId", "assetId"],
  CustomerNoLongerAffected: ["customerId"],
  NoteAdded: [],
  ContactRecorded: ["customerId", "channel", "direction", "contactedAt"],
  CustomerReplied: ["customerId", "channel", "messageId", "receivedAt", "fromOtherAddress"],
  WorkStarted: [],
  WaitingBegun: ["waitingFor", "lookAgainOn"],
  OpenPointSolved: ["solvedAt"],
  SolutionVerified: [],
  SolutionNoticeGiven: ["customerId", "channel", "givenAt"],
  MakeGoodOffered: ["makeGoodId", "customerId", "makeGoodKind", "valueCents"],
  MakeGoodAccepted: ["makeGoodId"],
  MakeGoodDeclined: ["makeGoodId"],
  MakeGoodGiven: ["makeGoodId"],
  ChargeAgreed: ["chargeId", "customerId", "valueCents"],
  MovedToPrivateChannel: ["customerId", "channel"],
  CustomerTold: ["messageId", "version", "messageKind", "customerId", "channel", "toldAt"],
  SolutionConfirmed: ["customerId"],
  NoReplyRecorded: ["customerId"],
  ConfirmationWaived: ["customerId"],
  OpenPointClosed: [],
  OpenPointDropped: [],
  OpenPointReopened: [],
  JoinedAsDuplicate: ["of", "customers"],
  PlaybookUsed: ["situation", "version", "customerId", "promises"],
  PromiseMade: ["promiseId", "customerId", "dueAt"],
  PromiseKept: ["promiseId", "keptAt"],
  PromiseReplaced: ["promiseId", "newPromiseId", "dueAt", "replacedAt"],
  ReportDecided: ["actionId"],

  ActionProposed: ["kind", "pointIds", "ownerTeamId", "dueOn"],
  ActionImported: ["kind", "pointIds", "ownerTeamId", "dueOn", "state", "doneOn", "importId"],
  ActionAgreed: ["ownerTeamId", "dueOn"],
  ActionLinked: ["pointId"],
  ActionUnlinked: ["pointId"],
  ActionWordsChanged: [],
  ActionDueDateSet: ["dueOn"],
  ActionOwnerChanged: ["ownerTeamId"],
  ActionStarted: [],
  ActionDone: [],
  ActionDropped: [],
  ActionReopened: [],

  CustomerRegistered: [],
  CustomerRenamed: [],
  CustomerNumberChanged: [],
  SiteAdded: ["siteId"],
  SiteChanged: ["siteId"],
  SiteRemoved: ["siteId"],
  AssetAdded: ["assetId", "kind", "siteId"],
  AssetChanged: ["assetId", "kind", "siteId"],
  AssetRemoved: ["assetId"],
  ContactPersonAdded: [],
  ContactPersonChanged: [],
  ContactPersonRemoved: [],
  ContactPersonErased: [],
  CallerChecked: ["pointId", "check", "passed", "channel", "checkedAt"],
  CustomerErased: [],

  ReservationMade: [],
  ReservationReleased: [],

  TeamFounded: [],
  TeamRenamed: [],
  TeamDissolved: [],

  PersonAdded: [],
  PersonChanged: [],
  PersonRoleSet: [],
  PersonJoinedTeam: [],
  PersonLeft: [],
  PersonErased: [],

  AccessKeyIssued: ["role", "expiresAt"],
  AccessKeyRenewed: ["expiresAt"],
  AccessKeyRevoked: [],

  BusinessCalendarSet: ["calendar"],
  ResponseTargetsSet: ["targets"],
  TrapAdded: ["trapId", "de", "en"],
  NoReplyPeriodSet: ["workingDays"],
  ActorRetentionSet: ["months"],
  AcknowledgementApprovalSet: ["required"],
  AutomaticReceiptsSet: ["issued"],
  MakeGoodLimitsSet: ["limits"],
  OrganizationNamed: [],
  ToneSet: ["tone"],
  LanguagesSet: ["languages", "defaultLanguage"],
  ContactLineSet: [],

  ErasureOrdered: ["subject", "on"],
  KeysDestroyed: [],
  NodeForgot: ["nodeId"],
  ErasureCompleted: ["erasedTexts"],

  FeedbackRequested: ["pointId", "customerId", "solution", "requestedAt"],
  FeedbackGiven: ["solved", "satisfaction", "recommend", "channel", "givenAt"],
  FeedbackChanged: ["solved", "satisfaction", "recommend", "channel", "givenAt"],
  FeedbackLinkedToAction: ["actionId"],
  FeedbackUnlinkedFromAction: ["actionId"],
  CustomerAskedForFeedback: [],

  ListImportStarted: ["listName", "rows"],
  ListImportFinished: ["imported", "changed", "unchanged", "conflicts", "rejected"],
  ImportConflictFound: ["conflictId", "pointId", "oldNumber", "field"],
  ImportConflictDecided: ["conflictId", "keep"],
  ColumnMappingSaved: ["name"],

  AcknowledgementDrafted: ["pointId", "customerId", "channel"],
  AcknowledgementWorded: ["dueAt"],
  MatterRepeatedBack: ["noticedBy"],
  UnderstandingShown: [],
  AcknowledgementApproved: ["version"],
  MessageIssued: ["pointId", "customerId", "kind", "version", "corrects", "channel", "wayOut", "issuedAt"],
  CorrectionBegun: ["version", "corrects"],

  DeliveryRequested: ["messageId", "version", "pointId", "customerId", "channel"],
  DeliveryAttemptBegun: ["attempt", "way"],
  DeliveryAccepted: ["attempt", "acceptedAt"],
  DeliveryPutOff: ["attempt", "problem", "nextAttemptAt"],
  DeliveryGivenUp: ["reason", "problem"],
  DeliveryBounced: ["severity", "bouncedAt"],
  DeliverySettled: ["how"],
  DeliveryRetryOrdered: ["dueAt"],
  DeliveryRecordedOnly: [],
  DeliveryWaySet: ["channel", "way"],
  DeliveryWayRemoved: ["channel"],

  NodeJoined: [],
  NodeRetired: [],

  PlaybookRevised: ["situation", "version"],
  BuiltInPlaybookRestored: ["situation"],

  PolicyAdvanced: [],
};
