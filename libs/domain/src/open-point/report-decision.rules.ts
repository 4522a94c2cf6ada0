import { accept, refuse, refuseFor } from "../refusal/refusal.ts";
import { faultyWords } from "../text/text.rules.ts";
import type { CommandOf } from "./open-point.commands.ts";
import type { OpenPointDecision } from "./open-point.decision.ts";
import type { OpenPoint } from "./open-point.state.ts";

/** Every report ends in a corrective action (one that runs already counts) or a reasoned "no action". */
export function decideOnReport(
  { actionId, noActionReason }: CommandOf<"DecideOnReport">,
  point: OpenPoint,
): OpenPointDecision {
  if ((actionId === null) === (noActionReason === null)) return refuse("decision-unclear");
  const { decision } = point;
  if (decision?.actionId === actionId && decision.noActionReason === noActionReason) return accept();
  const fault = faultyWords({ noActionReason });
  return fault ? refuseFor(fault) : accept({ type: "ReportDecided", data: { actionId, noActionReason } });
}
