import { accept, type Refusal, refusal, refuse, refuseFor } from "../refusal/refusal.ts";
import { faultyWords } from "../text/text.rules.ts";
import { notAffected } from "./affected-customers.ts";
import { firstAnswerGiven } from "./first-answer.rules.ts";
import type { CommandOf } from "./open-point.commands.ts";
import type { OpenPointDecision } from "./open-point.decision.ts";
import type { OpenPointEvent } from "./open-point.events.ts";
import type { OpenPoint, PointCustomer } from "./open-point.state.ts";
import { keptByConfirming } from "./promise.rules.ts";
import { isBeforeSolution, isUnsolved } from "./state-transitions.rules.ts";

/** Tells an affected customer of the solution and asks whether it holds; from then on the time for a reply runs. */
export function giveSolutionNotice(
  { customerId, channel, givenAt }: CommandOf<"GiveSolutionNotice">,
  point: OpenPoint,
): OpenPointDecision {
  if (affected(point, customerId)?.noticeGivenAt === givenAt) return accept();
  const obstacle = notAskable(point, customerId);
  if (obstacle) return refuseFor(obstacle);
  if (isBeforeSolution(givenAt, point)) return refuse("notice-before-solution");
  return accept<OpenPointEvent>(
    { type: "SolutionNoticeGiven", data: { customerId, channel, givenAt } },
    ...firstAnswerGiven(point, customerId, givenAt),
  );
}

/** Whoever says that it is solved waits for nothing more: what they were promised by then is kept by it. */
export function confirmSolution(
  { customerId, now }: CommandOf<"ConfirmSolution">,
  point: OpenPoint,
): OpenPointDecision {
  if (affected(point, customerId)?.reply === "confirmed") return accept();
  const obstacle = notAskable(point, customerId);
  if (obstacle) return refuseFor(obstacle);
  return accept<OpenPointEvent>(
    { type: "SolutionConfirmed", data: { customerId } },
    ...keptByConfirming(point, customerId, now),
  );
}

/** A customer who confirmed needs no waiver. */
export function waiveConfirmation(
  { customerId, reason }: CommandOf<"WaiveConfirmation">,
  point: OpenPoint,
): OpenPointDecision {
  const customer = affected(point, customerId);
  if (
    customer?.reply === "confirmed" ||
    (customer?.reply === "waived" && customer.waivedBecause === reason)
  ) {
    return accept();
  }
  const obstacle = notAskable(point, customerId) ?? faultyWords({ reason });
  return obstacle
    ? refuseFor(obstacle)
    : accept({ type: "ConfirmationWaived", data: { customerId, reason } });
}

/** There must be a solution to confirm, and the customer must be one of the point's. */
function notAskable(point: OpenPoint, customerId: string): Refusal | undefined {
  if (isUnsolved(point.state)) return refusal("not-solved", { state: point.state });
  return notAffected(point, customerId);
}

function affected(point: OpenPoint, customerId: string): PointCustomer | undefined {
  return point.customers.find((customer) => customer.customerId === customerId);
}
