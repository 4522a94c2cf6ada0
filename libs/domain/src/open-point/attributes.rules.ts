import { accept, refuseFor } from "../refusal/refusal.ts";
import { faultyWords } from "../text/text.rules.ts";
import { whatDiffers } from "../text/what-differs.ts";
import type { CommandOf } from "./open-point.commands.ts";
import type { OpenPointDecision } from "./open-point.decision.ts";
import type { OpenPoint } from "./open-point.state.ts";

export function classify(command: CommandOf<"ClassifyOpenPoint">, point: OpenPoint): OpenPointDecision {
  const { type, ...classification } = command;
  const given = whatDiffers(classification, point);
  if (Object.keys(given).length === 0) return accept();
  const fault = faultyWords({ product: given.product });
  if (fault) return refuseFor(fault);
  const { trap, journeyPhase, channel, product } = { ...point, ...given };
  return accept({ type: "OpenPointClassified", data: { trap, journeyPhase, channel, product } });
}

export function assignOwnerTeam(
  { teamId }: CommandOf<"AssignOwnerTeam">,
  point: OpenPoint,
): OpenPointDecision {
  return point.ownerTeamId === teamId ? accept() : accept({ type: "OwnerTeamAssigned", data: { teamId } });
}

/** "Mine": whoever takes it last has it. */
export function take({ personId }: CommandOf<"TakeOpenPoint">, point: OpenPoint): OpenPointDecision {
  return point.takenBy === personId ? accept() : accept({ type: "OpenPointTaken", data: { personId } });
}

export function release(point: OpenPoint): OpenPointDecision {
  return point.takenBy === null ? accept() : accept({ type: "OpenPointReleased", data: {} });
}

export function setPriority({ priority }: CommandOf<"SetPriority">, point: OpenPoint): OpenPointDecision {
  return point.priority === priority ? accept() : accept({ type: "PrioritySet", data: { priority } });
}

export function setSupportLevel(
  { supportLevel }: CommandOf<"SetSupportLevel">,
  point: OpenPoint,
): OpenPointDecision {
  if (point.supportLevel === supportLevel) return accept();
  return accept({ type: "SupportLevelSet", data: { supportLevel } });
}

export function setDueDate({ dueOn }: CommandOf<"SetDueDate">, point: OpenPoint): OpenPointDecision {
  return point.dueOn === dueOn ? accept() : accept({ type: "DueDateSet", data: { dueOn } });
}
