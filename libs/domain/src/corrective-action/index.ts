export { type ActionState, actionStates, actionStateWords, listedStates } from "./action-state.ts";
export type { CorrectiveActionCommand } from "./corrective-action.commands.ts";
export { correctiveActionDecider } from "./corrective-action.decider.ts";
export * from "./corrective-action.events.ts";
export type { CorrectiveAction, CorrectiveActionState } from "./corrective-action.state.ts";
