import type { EventStore } from "./event-store.ts";
import type { KeyStore } from "./key-store.ts";
import type { Leases } from "./leases.ts";

/** What an adapter brings: the log, the keys that its events are sealed with, and the leases of those that share it. */
export interface Store extends EventStore, KeyStore, Leases {}
