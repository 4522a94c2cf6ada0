import { accept, refuse, refuseFor } from "../refusal/refusal.ts";
import { faultyWords } from "../text/text.rules.ts";
import type { CommandOfEmergency } from "./emergency.commands.ts";
import type { EmergencyDecision } from "./emergency.decision.ts";
import type { EmergencyEvent } from "./emergency.events.ts";
import { attachedCustomers, type Emergency } from "./emergency.state.ts";

/** So many ids of 36 characters stay well within the store's bound for one event. */
export const CUSTOMERS_PER_EVENT = 5_000;
/** Two events, within the store's bound for one append. More are attached by further commands. */
export const CUSTOMERS_PER_COMMAND = 2 * CUSTOMERS_PER_EVENT;
/** What can be folded again for each decision without anybody waiting. */
export const MAX_ATTACHED_CUSTOMERS = 100_000;

/** Who is attached already is not attached twice. */
export function attachCustomers(
  { customerIds, by }: CommandOfEmergency<"AttachCustomers">,
  emergency: Emergency,
): EmergencyDecision {
  const known = new Set(attachedCustomers(emergency));
  const added = [...new Set(customerIds)].filter((customerId) => !known.has(customerId));
  if (added.length === 0) return accept();
  if (emergency.closing !== null) return refuse("emergency-closed");
  if (emergency.attached.length + added.length > MAX_ATTACHED_CUSTOMERS) {
    return refuse("emergency-full", { max: String(MAX_ATTACHED_CUSTOMERS) });
  }
  return accept(
    ...portions(added).map(
      (portion): EmergencyEvent => ({
        type: "EmergencyCustomersAttached",
        data: { customerIds: portion, by },
      }),
    ),
  );
}

/** Also after the end: who was attached by mistake is not told of it any more. */
export function detachCustomers(
  { customerIds, reason }: CommandOfEmergency<"DetachCustomers">,
  emergency: Emergency,
): EmergencyDecision {
  const known = new Set(attachedCustomers(emergency));
  const gone = [...new Set(customerIds)].filter((customerId) => known.has(customerId));
  if (gone.length === 0) return accept();
  const fault = faultyWords({ reason });
  if (fault) return refuseFor(fault);
  return accept(
    ...portions(gone).map(
      (portion): EmergencyEvent => ({
        type: "EmergencyCustomersDetached",
        data: { customerIds: portion, reason },
      }),
    ),
  );
}

function portions(customerIds: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(customerIds.length / CUSTOMERS_PER_EVENT) }, (_, index) =>
    customerIds.slice(index * CUSTOMERS_PER_EVENT, (index + 1) * CUSTOMERS_PER_EVENT),
  );
}
