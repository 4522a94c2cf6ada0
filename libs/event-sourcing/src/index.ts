export { checkAppend } from "./check-append.ts";
export { type Decider, type Decision, fold } from "./decider.ts";
export {
  AppendTooLarge,
  EventTooLarge,
  KeysTaken,
  StoreLocked,
  StoreUnavailable,
  StreamDeleted,
  WrongExpectedRevision,
} from "./errors.ts";
export {
  type AppendRequest,
  type AppendResult,
  type BatchHandler,
  type EventStore,
  type ExpectedRevision,
  type Following,
  MAX_APPEND_BYTES,
  MAX_APPEND_EVENTS,
  MAX_EVENT_BYTES,
  type NewEvent,
  type Position,
  type ReadAllOptions,
  type Revision,
  type StoredEvent,
} from "./event-store.ts";
export { Followers } from "./followers.ts";
export type { EncryptionKey, KeyStore, KnownKey } from "./key-store.ts";
export type { Lease, Leases } from "./leases.ts";
export { LocalLeases } from "./local-leases.ts";
export type { Store } from "./store.ts";
export { currentVersion, type EventSchema, type Upcaster, upcast } from "./upcasting.ts";
