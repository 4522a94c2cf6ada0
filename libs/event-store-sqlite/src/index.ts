export { lockFile } from "./file-lock.ts";
export {
  openSqliteEventStore,
  type SqliteEventStore,
  type SqliteEventStoreOptions,
} from "./sqlite-event-store.ts";
