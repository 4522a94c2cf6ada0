import { accept, refuse, refuseFor } from "../refusal/refusal.ts";
import { faultyWords } from "../text/text.rules.ts";
import type { CommandOf } from "./open-point.commands.ts";
import type { OpenPointDecision } from "./open-point.decision.ts";
import type { OpenPoint } from "./open-point.state.ts";
import { tooManyCustomers } from "./recording.rules.ts";
import { isUnsolved } from "./state-transitions.rules.ts";

/** "Already known": the escalation joins the point instead of doubling it. Customers still wait for the point. */
export function joinEscalation(command: CommandOf<"JoinEscalation">, point: OpenPoint): OpenPointDecision {
  const { type, ...data } = command;
  const { escalationId, wanted, urgencyReason, promised, customer } = data;
  if (escalationOf(point, escalationId)) return accept();
  if (!isUnsolved(point.state)) return refuse("solution-stands", { state: point.state });
  const fault =
    faultyWords({ wanted, urgencyReason, promised }) ??
    (customer ? tooManyCustomers(point.customers.length + 1) : undefined);
  return fault ? refuseFor(fault) : accept({ type: "EscalationJoined", data });
}

/** The escalation that the point itself is takes the point with it, unless others joined and still wait. */
export function withdrawEscalation(
  { escalationId, reason, onlyRaisedBy }: CommandOf<"WithdrawEscalation">,
  point: OpenPoint,
): OpenPointDecision {
  const escalation = escalationOf(point, escalationId);
  if (!escalation) return refuse("escalation-unknown");
  if (escalation.course === "withdrawn") return accept();
  if (onlyRaisedBy !== null && escalation.demand?.raisedBy !== onlyRaisedBy)
    return refuse("escalation-of-others");
  if (escalation.course === "over") return refuse("escalation-over");
  const fault = faultyWords({ reason });
  if (fault) return refuseFor(fault);
  if (escalationId === null && othersWait(point)) return refuse("others-wait");
  return accept({ type: "EscalationWithdrawn", data: { escalationId, reason } });
}

function escalationOf(point: OpenPoint, escalationId: string | null) {
  return point.escalations.find((escalation) => escalation.escalationId === escalationId);
}

function othersWait(point: OpenPoint): boolean {
  return point.escalations.some(({ escalationId, course }) => escalationId !== null && course === "running");
}
