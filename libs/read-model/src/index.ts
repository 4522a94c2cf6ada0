export type { ReadModelCopy } from "./copy/copy-file.ts";
export {
  CopyUnusable,
  type CopyUnusableBecause,
  type PlaceCopyOptions,
  type PlacedCopy,
  placeCopy,
} from "./copy/place-copy.ts";
export type { RebuildProgress } from "./generation/rebuild-progress.ts";
export { openReadModel, type ReadModelOptions } from "./open-read-model.ts";
export type {
  CustomerAccessRow,
  CustomersWordsRow,
  IssuedMessageRow,
  ListedPoint,
  PendingUpdateRow,
} from "./queries/customer-access-rows.ts";
export type {
  DeliveryPage,
  DeliveryPageRequest,
  DeliveryQueries,
  DeliveryRow,
} from "./queries/delivery-rows.ts";
export type {
  AccessKeyRow,
  ActionRow,
  AssetRow,
  CallersCustomer,
  Candidate,
  ColumnMappingRow,
  ContactPersonRow,
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
  SiteRow,
  TeamRow,
} from "./queries/directory-rows.ts";
export type { FeedbackPage, FeedbackPageRequest, FeedbackRow } from "./queries/feedback-rows.ts";
export {
  InvalidCursor,
  type PointFilter,
  type PointPage,
  type PointPageRequest,
  type PointSelection,
  type PointSort,
  type PointSortKey,
  pointSortKeys,
} from "./queries/point-list-request.ts";
export { type ListedCustomer, type PointRow, parsePointRows } from "./queries/point-row.ts";
export {
  type AccessKeyQueries,
  type ActionPage,
  type ActionPageRequest,
  type ActionQueries,
  type AwaitedPromise,
  type CorrespondenceQueries,
  type CustomerAccessQueries,
  type CustomerPage,
  type CustomerQueries,
  type CustomerSelection,
  type EmergencyQueries,
  type ErasureQueries,
  type FeedbackQueries,
  type Lag,
  type ListImportQueries,
  type NodeQueries,
  type OrganizationQueries,
  type PersonQueries,
  type PointQueries,
  type ReadModel,
  ReadModelNotReady,
  type ReadModelStatus,
  type StatusAnswerQueries,
  type TeamQueries,
} from "./read-model.ts";
export { type FoundText, textsHolding } from "./texts-holding.ts";
