import { accept, type Refusal, refusal, refuse, refuseFor } from "../refusal/refusal.ts";
import { faultyWords } from "../text/text.rules.ts";
import type { CommandOf } from "./open-point.commands.ts";
import type { OpenPointDecision } from "./open-point.decision.ts";
import type { AffectedCustomer, OpenPointEvent } from "./open-point.events.ts";
import type { OpenPoint } from "./open-point.state.ts";
import { promiseRuns } from "./promise.rules.ts";
import { promiseOfEscalation } from "./promise-of-escalation.ts";
import { faultyCustomers, tooManyCustomers } from "./recording.rules.ts";
import { isUnsolved } from "./state-transitions.rules.ts";

/**
 * "Already known": the escalation joins the point instead of doubling it, with its customers, its words and what was
 * promised. Customers still wait for the point.
 */
export function joinEscalation(command: CommandOf<"JoinEscalation">, point: OpenPoint): OpenPointDecision {
  const { type, promiseId, customers, words, ...demand } = command;
  const { escalationId, wanted, urgencyReason, promised } = demand;
  if (escalationOf(point, escalationId)) return accept();
  if (!isUnsolved(point.state)) return refuse("solution-stands", { state: point.state });
  const fault =
    faultyWords({ wanted, urgencyReason, promised }) ??
    words.map((text) => faultyWords({ text })).find((it) => it !== undefined) ??
    faultyCustomers(customers) ??
    tooManyCustomers(new Set([...point.customers, ...customers].map((it) => it.customerId)).size);
  if (fault) return refuseFor(fault);

  const [customer = null, ...further] = customers.map((named) => withKnownParts(named, point));
  return accept<OpenPointEvent>(
    { type: "EscalationJoined", data: { ...demand, customer } },
    ...further.map((data): OpenPointEvent => ({ type: "CustomerAffected", data })),
    ...words.map((text): OpenPointEvent => ({ type: "NoteAdded", data: { text } })),
    ...promiseOfEscalation(promiseId, demand, customers),
  );
}

/** Who names a customer without a site, machine or contact person takes none away that is on the point. */
function withKnownParts(named: AffectedCustomer, { customers }: OpenPoint): AffectedCustomer {
  const known = customers.find(({ customerId }) => customerId === named.customerId);
  return {
    customerId: named.customerId,
    siteId: named.siteId ?? known?.siteId ?? null,
    assetId: named.assetId ?? known?.assetId ?? null,
    contactPersonId: named.contactPersonId ?? known?.contactPersonId ?? null,
  };
}

/** The escalation that the point itself is takes the point with it, unless others joined and still wait. */
export function withdrawEscalation(
  { escalationId, reason, onlyRaisedBy, now }: CommandOf<"WithdrawEscalation">,
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
  const obstacle = escalationId === null ? mustStay(point, now) : undefined;
  if (obstacle) return refuseFor(obstacle);
  return accept({ type: "EscalationWithdrawn", data: { escalationId, reason } });
}

function escalationOf(point: OpenPoint, escalationId: string | null) {
  return point.escalations.find((escalation) => escalation.escalationId === escalationId);
}

/** Withdrawn, the point's own escalation would end the point for others who joined, or while a promise runs. */
function mustStay(point: OpenPoint, now: string): Refusal | undefined {
  const others = point.escalations.some(
    ({ escalationId, course }) => escalationId !== null && course === "running",
  );
  return others ? refusal("others-wait") : promiseRuns(point, now);
}
