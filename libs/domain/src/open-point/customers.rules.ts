import { accept, refuseFor } from "../refusal/refusal.ts";
import { faultyWords } from "../text/text.rules.ts";
import type { CommandOf } from "./open-point.commands.ts";
import type { OpenPointDecision } from "./open-point.decision.ts";
import type { OpenPoint } from "./open-point.state.ts";
import { tooManyCustomers } from "./recording.rules.ts";

/** Names a customer, or another site, machine or contact person of one that is named already. */
export function affectCustomer(command: CommandOf<"AffectCustomer">, point: OpenPoint): OpenPointDecision {
  const { type, ...data } = command;
  const known = point.customers.find(({ customerId }) => customerId === data.customerId);
  if (
    known?.siteId === data.siteId &&
    known.assetId === data.assetId &&
    known.contactPersonId === data.contactPersonId
  ) {
    return accept();
  }
  const fault = known ? undefined : tooManyCustomers(point.customers.length + 1);
  return fault ? refuseFor(fault) : accept({ type: "CustomerAffected", data });
}

export function removeAffectedCustomer(
  { customerId, reason }: CommandOf<"RemoveAffectedCustomer">,
  point: OpenPoint,
): OpenPointDecision {
  if (!point.customers.some((customer) => customer.customerId === customerId)) return accept();
  const fault = faultyWords({ reason });
  return fault
    ? refuseFor(fault)
    : accept({ type: "CustomerNoLongerAffected", data: { customerId, reason } });
}
