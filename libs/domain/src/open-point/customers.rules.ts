import { accept, refuse, refuseFor } from "../refusal/refusal.ts";
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
  const customer = point.customers.find((it) => it.customerId === customerId);
  if (customer === undefined) return accept();
  if (customer.reply === null && isAcknowledged(customerId, point)) {
    return refuse("acknowledged-customer", { customerId });
  }
  const fault = faultyWords({ reason });
  return fault
    ? refuseFor(fault)
    : accept({ type: "CustomerNoLongerAffected", data: { customerId, reason } });
}

/** To whom an error was acknowledged is asked afterwards whether it is solved (step 5): nobody leaves before that. */
function isAcknowledged(customerId: string, { told }: OpenPoint): boolean {
  return told.some((it) => it.customerId === customerId && it.messageKind === "acknowledgement");
}
