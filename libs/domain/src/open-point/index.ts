export type { OpenPointCommand } from "./open-point.commands.ts";
export { openPointDecider } from "./open-point.decider.ts";
export * from "./open-point.events.ts";
export * from "./open-point.state.ts";
export { type PromiseOutcome, type PromiseToCustomer, promiseOutcome } from "./promise.ts";
export { MAX_AFFECTED_CUSTOMERS } from "./recording.rules.ts";
