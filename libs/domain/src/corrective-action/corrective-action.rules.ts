import type { Decision } from "klartext/event-sourcing";
import type { OfType } from "../event/happened.ts";
import { accept, isNothing, type Refusal, refusal, refuse, refuseFor } from "../refusal/refusal.ts";
import { faultyWords } from "../text/text.rules.ts";
import { whatDiffers } from "../text/what-differs.ts";
import type { CorrectiveActionCommand } from "./corrective-action.commands.ts";
import type { CorrectiveActionEvent } from "./corrective-action.events.ts";
import type { CorrectiveAction } from "./corrective-action.state.ts";

export type ActionDecision = Decision<CorrectiveActionEvent, Refusal>;
type CommandOf<Type extends CorrectiveActionCommand["type"]> = OfType<CorrectiveActionCommand, Type>;

export function propose(command: CommandOf<"ProposeAction">): ActionDecision {
  const { type, ...data } = command;
  const { title, description } = data;
  return unless(faultyWords({ title, description }), { type: "ActionProposed", data });
}

export function importAction(command: CommandOf<"ImportAction">): ActionDecision {
  const { type, ...data } = command;
  return unless(faultyWords({ title: data.title }), { type: "ActionImported", data });
}

/** Somebody answers for it from now on: a team, by a day. */
export function agree(command: CommandOf<"AgreeAction">, action: CorrectiveAction): ActionDecision {
  const { type, today, ...data } = command;
  if (action.state === "proposed") return unless(dueInThePast(command), { type: "ActionAgreed", data });
  return Object.keys(whatDiffers(data, action)).length === 0 ? accept() : refuse("action-agreed-otherwise");
}

/** An action may answer several points; linking one that runs already is a decision on a report, too. */
export function link({ pointId }: CommandOf<"LinkAction">, action: CorrectiveAction): ActionDecision {
  return action.pointIds.includes(pointId) ? accept() : accept({ type: "ActionLinked", data: { pointId } });
}

export function unlink(command: CommandOf<"UnlinkAction">, action: CorrectiveAction): ActionDecision {
  const { pointId, reason } = command;
  if (!action.pointIds.includes(pointId)) return accept();
  return unless(faultyWords({ reason }), { type: "ActionUnlinked", data: { pointId, reason } });
}

export function changeWords(
  command: CommandOf<"ChangeActionWords">,
  action: CorrectiveAction,
): ActionDecision {
  const { type, ...words } = command;
  const data = whatDiffers(words, action);
  if (Object.keys(data).length === 0) return accept();
  return unless(faultyWords(data), { type: "ActionWordsChanged", data });
}

export function setDueDate(command: CommandOf<"SetActionDueDate">, action: CorrectiveAction): ActionDecision {
  const { dueOn, reason } = command;
  if (action.dueOn === dueOn) return accept();
  const fault = faultyWords({ reason }) ?? dueInThePast(command);
  return unless(fault, { type: "ActionDueDateSet", data: { dueOn, reason } });
}

export function changeOwner(
  command: CommandOf<"ChangeActionOwner">,
  action: CorrectiveAction,
): ActionDecision {
  const { type, ...data } = command;
  if (Object.keys(whatDiffers(data, action)).length === 0) return accept();
  return accept({ type: "ActionOwnerChanged", data });
}

export function start(action: CorrectiveAction): ActionDecision {
  if (action.state === "in_progress") return accept();
  return action.state === "proposed"
    ? refuse("action-not-agreed")
    : accept({ type: "ActionStarted", data: {} });
}

/** What was agreed may be done without having been reported as begun. */
export function complete({ result }: CommandOf<"CompleteAction">, action: CorrectiveAction): ActionDecision {
  if (action.state === "done" && action.result === result) return accept();
  if (action.state === "proposed") return refuse("action-not-agreed");
  return unless(faultyWords({ result }), { type: "ActionDone", data: { result } });
}

export function drop({ reason }: CommandOf<"DropAction">, action: CorrectiveAction): ActionDecision {
  if (action.state === "dropped" && action.droppedBecause === reason) return accept();
  return unless(faultyWords({ reason }), { type: "ActionDropped", data: { reason } });
}

export function reopen({ reason }: CommandOf<"ReopenAction">, action: CorrectiveAction): ActionDecision {
  if (!isOver(action)) return accept();
  return unless(faultyWords({ reason }), { type: "ActionReopened", data: { reason } });
}

/** What is done or dropped is reopened before it is changed; wanting what is there already is no change. */
export function unlessOver(
  command: CorrectiveActionCommand,
  action: CorrectiveAction,
  decision: ActionDecision,
): ActionDecision {
  if (!isOver(action) || command.type === "ReopenAction" || isNothing(decision)) return decision;
  return refuse("action-finished", { actionState: action.state });
}

function dueInThePast({ dueOn, today }: { dueOn: string; today: string }): Refusal | undefined {
  return dueOn < today ? refusal("action-due-in-the-past") : undefined;
}

function isOver(action: CorrectiveAction): boolean {
  return action.state === "done" || action.state === "dropped";
}

function unless(fault: Refusal | undefined, event: CorrectiveActionEvent): ActionDecision {
  return fault ? refuseFor(fault) : accept(event);
}
