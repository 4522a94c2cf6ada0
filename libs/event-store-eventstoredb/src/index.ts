export { EventStoreDbUnusable, type UnusableBecause } from "./event-store-db-unusable.ts";
export { type EventStoreDbOptions, openEventStoreDbEventStore } from "./open-event-store-db-event-store.ts";
