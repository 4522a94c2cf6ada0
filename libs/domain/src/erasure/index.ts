export type { ErasureCommand } from "./erasure.commands.ts";
export { type Erasure, type ErasureState, erasureDecider } from "./erasure.decider.ts";
export * from "./erasure.events.ts";
