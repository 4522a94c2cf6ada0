export { composeUpdate } from "./compose-update.ts";
export type { CustomerAccessCommand } from "./customer-access.commands.ts";
export { customerAccessDecider, MOST_CHOSEN_POINTS } from "./customer-access.decider.ts";
export {
  type AccessEnding,
  accessEndings,
  type CustomerAccessEvent,
  type ShownPoints,
} from "./customer-access.events.ts";
export {
  type CustomerAccess,
  type CustomerAccessState,
  isOpen,
  type PendingUpdate,
} from "./customer-access.state.ts";
