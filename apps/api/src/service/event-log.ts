import type { Store } from "klartext/event-sourcing";
import { openEventStoreDbEventStore } from "klartext/event-store-eventstoredb";
import { openSqliteEventStore } from "klartext/event-store-sqlite";
import type { Configuration } from "../configuration/configuration.ts";
import type { DataFolder } from "./data-folder.ts";
import { checkEmbeddedLog } from "./installation.ts";

/**
 * The log that the configuration names: on an EventStoreDB cluster, or embedded in the data folder.
 * @throws StoreLocked, StoreUnavailable, EventStoreDbUnusable, OtherLog
 */
export async function openLog({ eventStore }: Configuration, folder: DataFolder): Promise<Store> {
  if (eventStore !== null) return openEventStoreDbEventStore(eventStore);
  checkEmbeddedLog(folder);
  return openSqliteEventStore({ file: folder.log });
}
