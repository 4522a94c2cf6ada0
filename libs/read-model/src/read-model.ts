import type {
  ActionState,
  AssetKind,
  CallerClue,
  EpochMs,
  FreeText,
  KnownAs,
  OrganizationSettings,
  StatusFacts,
} from "klartext/domain";
import type { Position } from "klartext/event-sourcing";
import type { ReadModelCopy } from "./copy/copy-file.ts";
import type { RebuildProgress } from "./generation/rebuild-progress.ts";
import type {
  CustomerAccessRow,
  CustomersWordsRow,
  IssuedMessageRow,
  ListedPoint,
  PendingUpdateRow,
} from "./queries/customer-access-rows.ts";
import type { DeliveryQueries } from "./queries/delivery-rows.ts";
import type {
  AccessKeyRow,
  ActionRow,
  CallersCustomer,
  Candidate,
  ColumnMappingRow,
  CustomerDetail,
  CustomerRow,
  EmergencyRow,
  ErasureRow,
  ImportConflictRow,
  ImportedPoint,
  ListImportRow,
  NodeRow,
  NoticeDeliveries,
  PastSettings,
  PersonRow,
  TeamRow,
} from "./queries/directory-rows.ts";
import type { FeedbackPage, FeedbackPageRequest } from "./queries/feedback-rows.ts";
import type { PointPage, PointPageRequest, PointSelection } from "./queries/point-list-request.ts";
import type { PointRow } from "./queries/point-row.ts";

/** How far the read model is behind the log. */
export interface Lag {
  /** Position of what can be read; `null` when nothing has been projected yet. */
  readonly position: Position | null;
  readonly head: Position | null;
  /** Since when (milliseconds) the read model has not held what the log holds; 0 when it is up to date. */
  readonly behindForMs: number;
}

export type ReadModelStatus =
  | { readonly state: "ready" }
  /** Nothing can be read yet: the first build, or a rebuild after an upgrade. */
  | { readonly state: "building"; readonly progress: RebuildProgress }
  /** What was projected can be read; following the log failed, and is tried again. */
  | { readonly state: "failing"; readonly error: Error };

/** There is nothing to read yet: see `status`. */
export class ReadModelNotReady extends Error {
  override readonly name = "ReadModelNotReady";
}

/**
 * Everything that is shown, as of a position of the log. Queries throw or reject with `ReadModelNotReady` during the
 * first build. Those that answer without a promise take well under a millisecond; the others leave the event loop free.
 */
export interface ReadModel {
  status(): ReadModelStatus;
  /** Resolves when queries are answered. */
  ready(): Promise<void>;
  position(): Position | null;
  /** Resolves with `true` as soon as the read model holds the position, with `false` when the time is up before. */
  waitFor(position: Position, timeoutMs: number): Promise<boolean>;
  lag(): Promise<Lag>;
  /** Fills new tables beside those that are served, then switches over; resolves after that. */
  rebuild(): Promise<void>;
  /** `null` when no rebuild runs. */
  rebuildProgress(): RebuildProgress | null;
  /** For another node to begin with: see `placeCopy`. Nobody has to wait for it. */
  copy(): Promise<ReadModelCopy>;
  close(): Promise<void>;

  readonly points: PointQueries;
  readonly promises: PromiseQueries;
  readonly actions: ActionQueries;
  readonly feedback: FeedbackQueries;
  readonly customers: CustomerQueries;
  readonly statusAnswers: StatusAnswerQueries;
  readonly deliveries: DeliveryQueries;
  readonly customerAccesses: CustomerAccessQueries;
  readonly correspondence: CorrespondenceQueries;
  readonly emergencies: EmergencyQueries;
  readonly teams: TeamQueries;
  readonly persons: PersonQueries;
  readonly accessKeys: AccessKeyQueries;
  readonly organization: OrganizationQueries;
  readonly listImports: ListImportQueries;
  readonly erasures: ErasureQueries;
  readonly nodes: NodeQueries;
}

export interface PointQueries {
  /** @throws InvalidCursor */
  page(request: PointPageRequest): Promise<PointPage>;
  /** The ids of the whole selection in order: UTF-8 bytes of a JSON `string[]`. */
  ids(selection: PointSelection): Promise<Uint8Array>;
  /** The rows of these ids, in their order; unknown ones are left out. UTF-8 bytes of the JSON text of a `PointRow[]`. At most 500 ids. */
  byIds(
    ids: readonly string[],
    seenBy: Pick<PointSelection, "now" | "viewerId" | "asOf">,
  ): Promise<Uint8Array>;
  /** All rows of a selection, in order and in batches, for an export. */
  all(selection: PointSelection): AsyncIterable<readonly PointRow[]>;
  /** The id of the point or action with this running number: `OP-2026-0042`, or in short `2026-42`. */
  idOfNumber(number: string): string | undefined;
  /** The running number of a point or action, also of a proposed one. */
  numberOf(id: string): string | undefined;
  /** Unfinished matters of a customer that resemble a text, the likest first: at most ten. */
  candidates(customerId: string, text: string): Promise<readonly Candidate[]>;
  /** The corrective actions for a point, also proposed and dropped ones. */
  actionsOf(pointId: string): readonly ActionRow[];
  /** The messages about a point, drafts as well, in the order in which they came into being. */
  messagesOf(pointId: string): readonly string[];
  /** Points that were joined to this one as duplicates. */
  duplicatesOf(pointId: string): readonly string[];
}

export interface ActionQueries {
  /**
   * Corrective actions, also proposed and dropped ones, the newest first.
   * @throws InvalidCursor
   */
  page(request: ActionPageRequest): ActionPage;
}

/** What the actions must be like; several states are alternatives. */
export interface ActionPageRequest {
  readonly state?: readonly ActionState[];
  readonly ownerTeamId?: string;
  /** The point that they answer. */
  readonly pointId?: string;
  /** `nextCursor` of the page before. */
  readonly cursor?: string;
  /** From 1 to 500; 50 by default. */
  readonly limit?: number;
}

export interface ActionPage {
  readonly items: readonly ActionRow[];
  readonly nextCursor: string | null;
}

export interface FeedbackQueries {
  /**
   * What customers answered, the latest first.
   * @throws InvalidCursor
   */
  page(request: FeedbackPageRequest): Promise<FeedbackPage>;
  /**
   * The requests about a point, and the one whose low answers opened it: those that were answered first, at most 200.
   * @param customerId of this customer alone
   */
  ofPoint(pointId: string, customerId?: string): readonly string[];
  /** The requests whose answers led to an action: linked to it, or through the point that they opened. */
  ofAction(actionId: string): readonly string[];
}

export interface CustomerQueries {
  /**
   * By words, all of them, that stand in the name or number, or in a contact person's name, a site, a machine or
   * contract or its serial number; without words all, by name. At most 100.
   */
  search(words: string, page?: { readonly after?: string; readonly limit?: number }): Promise<CustomerPage>;
  one(customerId: string): CustomerDetail | undefined;
  names(customerIds: readonly string[]): ReadonlyMap<string, CustomerRow["name"]>;
  /** By what they and their contact persons are known, as far as it can still be read. */
  knownAs(customerIds: readonly string[]): KnownAs;
  /** Names of any customers that may stand in the texts as a whole: the first two words of each do. */
  namesBeginningIn(texts: readonly string[]): readonly string[];
  /** The customer who bears this name, when there is exactly one; upper and lower case and umlauts count as equal. */
  idOfName(name: string): string | undefined;
  customerOfContactPerson(contactPersonId: string): string | undefined;
  /** All customers who meet the whole selection, by name; without any condition all. */
  selected(selection: CustomerSelection): Promise<readonly string[]>;
  /** Those of the ids that are customers' who were not erased. */
  known(customerIds: readonly string[]): Promise<readonly string[]>;
  /** Whose customer numbers these are, in their order; `null` where it is nobody's. */
  ofNumbers(customerNumbers: readonly string[]): Promise<readonly (string | null)[]>;
}

/** What customers have in common; everything that is given has to be met. */
export interface CustomerSelection {
  /** As in `search`. */
  readonly words?: string;
  /** All in the name and address of one site. */
  readonly siteWords?: string;
  /** All in the name and serial number of one machine or contract. */
  readonly assetWords?: string;
  readonly assetKind?: AssetKind;
  /** Of a point that the customer stands on. */
  readonly product?: string;
  readonly trap?: number;
}

export interface CustomerPage {
  readonly items: readonly CustomerRow[];
  readonly nextCursor: string | null;
}

export interface StatusAnswerQueries {
  /**
   * The customer's unfinished points, the newest first, and those that were finished in the last 90 days, the latest
   * first: built from what may be told alone.
   */
  forCustomer(customerId: string, now: EpochMs): readonly StatusFacts[];
  /** The points of `forCustomer` in its order: not what may be told of each, which takes longer. */
  listFor(customerId: string, now: EpochMs): readonly ListedPoint[];
  /** The title of a point that this customer may know. */
  title(pointId: string, customerId: string): FreeText | null;
  /** Of `forCustomer` the points with these running numbers. */
  about(numbers: readonly string[], customerId: string, now: EpochMs): readonly StatusFacts[];
  /** Whom a caller may speak for, by something that is known of them as it is; one more at most than are named. */
  customersBy(clue: CallerClue, words: string): readonly CallersCustomer[];
  /** The running numbers of the points that a caller names, by their number or the one on an earlier list. */
  numbersBy(clue: CallerClue, words: string): readonly string[];
  /** What everybody may be told of an emergency whose running number it is; nothing of whom it affects. */
  emergencyBy(pointNumber: string, now: EpochMs): StatusFacts | undefined;
}

export interface CustomerAccessQueries {
  one(linkId: string): CustomerAccessRow | undefined;
  /** Also those that are over; the latest first. */
  ofCustomer(customerId: string): readonly CustomerAccessRow[];
  ofContactPerson(contactPersonId: string): readonly CustomerAccessRow[];
  /** Changes that are to be told by now, in the order in which they are due. */
  updatesDue(now: EpochMs): readonly PendingUpdateRow[];
  /** When the next one is due after a moment; `null` when none waits. */
  nextUpdateDueAt(after: EpochMs): EpochMs | null;
}

/** What a customer and the organization wrote to each other about a point, in its order. */
export interface CorrespondenceQueries {
  /** To the customer or any contact person of theirs: every version, the corrected ones as well. */
  messagesTo(customerId: string, pointId: string): readonly IssuedMessageRow[];
  /** About which points this one contact person was sent, or told, something. */
  pointsToldTo(customerId: string, contactPersonId: string): readonly string[];
  /** The customer's own words, whoever of them said so. */
  wordsOf(customerId: string, pointId: string): readonly CustomersWordsRow[];
}

export interface EmergencyQueries {
  /** The latest first. */
  all(): readonly EmergencyRow[];
  one(emergencyId: string): EmergencyRow | undefined;
  /** Ids of those that run, or whose last notice has not gone to everybody. */
  open(): readonly string[];
  /** How far the messages of each notice have come; `pointId`: the emergency's. */
  deliveries(pointId: string): Promise<readonly NoticeDeliveries[]>;
}

export interface TeamQueries {
  all(): readonly TeamRow[];
  one(teamId: string): TeamRow | undefined;
}

export interface PersonQueries {
  all(): readonly PersonRow[];
  one(personId: string): PersonRow | undefined;
  /** Of everybody who works or worked here and was not erased; the same array as long as nobody's record changed. */
  names(): readonly string[];
}

export interface AccessKeyQueries {
  all(): readonly AccessKeyRow[];
  one(accessKeyId: string): AccessKeyRow | undefined;
  byHash(secretHash: string): AccessKeyRow | undefined;
}

export interface OrganizationQueries {
  settings(): OrganizationSettings;
  /** In the order in which they came to hold. */
  history(): readonly PastSettings[];
}

export interface ListImportQueries {
  /** The latest first. */
  all(): readonly ListImportRow[];
  one(importId: string): ListImportRow | undefined;
  imported(listName: string, oldNumber: string): ImportedPoint | undefined;
  /** Undecided ones, or all of one import. */
  conflicts(importId?: string): readonly ImportConflictRow[];
  conflict(conflictId: string): ImportConflictRow | undefined;
  mappings(): readonly ColumnMappingRow[];
}

export interface ErasureQueries {
  /** The latest first. */
  all(): readonly ErasureRow[];
  /** Those that are not complete, in the order in which they were ordered. */
  open(): readonly ErasureRow[];
  one(erasureId: string): ErasureRow | undefined;
}

export interface NodeQueries {
  /** Also retired ones, in the order in which they joined first. */
  all(): readonly NodeRow[];
}

export interface PromiseQueries {
  /**
   * Promises that were neither kept nor replaced nor recorded as missed, the one that is due first first.
   * @param after where a list before ended
   */
  awaited(after: AwaitedPromise | null, limit: number): readonly AwaitedPromise[];
}

export interface AwaitedPromise {
  readonly promiseId: string;
  readonly pointId: string;
  readonly dueAt: EpochMs;
}
