export { checkAppend } from "./check-append.ts";
export { type Decider, type Decision, fold } from "./decider.ts";
export { EventTooLarge, StoreLocked, StoreUnavailable, WrongExpectedRevision } from "./errors.ts";
export {
  type AppendRequest,
  type AppendResult,
  type BatchHandler,
  type EventStore,
  type ExpectedRevision,
  type Following,
  MAX_EVENT_BYTES,
  type NewEvent,
  type Position,
  type ReadAllOptions,
  type Revision,
  type StoredEvent,
} from "./event-store.ts";
export { Followers } from "./followers.ts";
export type { EncryptionKey, KeyStore, KnownKey } from "./key-store.ts";
export { currentVersion, type EventSchema, type Upcaster, upcast } from "./upcasting.ts";
