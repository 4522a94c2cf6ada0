export { given } from "./decider-specification.ts";
export { eventStoreContract } from "./event-store.contract.ts";
export { keyStoreContract } from "./key-store.contract.ts";
export type { OpenedStore, OpenStore } from "./opened-store.ts";
