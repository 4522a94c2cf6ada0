import type { Decider } from "klartext/event-sourcing";
import { accept, type Refusal, refuse } from "../refusal/refusal.ts";
import type { CorrectiveActionCommand } from "./corrective-action.commands.ts";
import type { CorrectiveActionEvent } from "./corrective-action.events.ts";
import {
  type ActionDecision,
  agree,
  changeOwner,
  changeWords,
  complete,
  drop,
  importAction,
  link,
  propose,
  reopen,
  setDueDate,
  start,
  unlessOver,
  unlink,
} from "./corrective-action.rules.ts";
import {
  type CorrectiveAction,
  type CorrectiveActionState,
  evolveCorrectiveAction,
} from "./corrective-action.state.ts";

/** proposed → agreed → in progress → done, or dropped with a reason; its effect is not asked for yet. */
export const correctiveActionDecider: Decider<
  CorrectiveActionState,
  CorrectiveActionCommand,
  CorrectiveActionEvent,
  Refusal
> = { initialState: null, decide, evolve: evolveCorrectiveAction };

function decide(command: CorrectiveActionCommand, action: CorrectiveActionState): ActionDecision {
  switch (command.type) {
    case "ProposeAction":
      return action === null ? propose(command) : accept();
    case "ImportAction":
      return action === null ? importAction(command) : accept();
    default:
      if (action === null) return refuse("action-unknown");
      return unlessOver(command, action, decideOnAction(command, action));
  }
}

function decideOnAction(
  command: Exclude<CorrectiveActionCommand, { readonly type: "ProposeAction" | "ImportAction" }>,
  action: CorrectiveAction,
): ActionDecision {
  switch (command.type) {
    case "AgreeAction":
      return agree(command, action);
    case "LinkAction":
      return link(command, action);
    case "UnlinkAction":
      return unlink(command, action);
    case "ChangeActionWords":
      return changeWords(command, action);
    case "SetActionDueDate":
      return setDueDate(command, action);
    case "ChangeActionOwner":
      return changeOwner(command, action);
    case "StartAction":
      return start(action);
    case "CompleteAction":
      return complete(command, action);
    case "DropAction":
      return drop(command, action);
    case "ReopenAction":
      return reopen(command, action);
    default:
      return command satisfies never;
  }
}
