import { derivedUuid } from "klartext/nest";

export function correctiveActionStream(actionId: string): string {
  return `correctiveAction-${actionId}`;
}

/** The proposal names the action by its own id, so that a repeated request meets the same action. */
export function newActionId(commandId: string): string {
  return derivedUuid("correctiveAction", commandId);
}
