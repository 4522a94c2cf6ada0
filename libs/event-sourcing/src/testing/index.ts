export { given } from "./decider-specification.ts";
export { eventStoreContract } from "./event-store.contract.ts";
export { keyStoreContract } from "./key-store.contract.ts";
export { leasesContract } from "./leases.contract.ts";
export { newEvent, newStream, type OpenedStore, type OpenStore } from "./opened-store.ts";
