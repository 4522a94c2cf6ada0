export { type PolicyCommand, type PolicyProgress, policyDecider } from "./policy.decider.ts";
export type { PolicyEvent } from "./policy.events.ts";
