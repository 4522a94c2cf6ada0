export {
  type ActionState,
  actionKindWords,
  actionStates,
  actionStateWords,
  listedStates,
} from "./action-state.ts";
export type { CorrectiveActionCommand } from "./corrective-action.commands.ts";
export { correctiveActionDecider } from "./corrective-action.decider.ts";
export * from "./corrective-action.events.ts";
export { correctiveActionHistory, describeCorrectiveActionEvent } from "./corrective-action.history.ts";
export type { CorrectiveAction, CorrectiveActionState } from "./corrective-action.state.ts";
