import type { AsWritten } from "../text/index.ts";
import type { AffectedCustomer, EscalationDemand, OpenPointEvent } from "./open-point.events.ts";

/**
 * What was promised until a time when the escalation was raised is a promise like any other: it runs, turns the
 * light, and stands against closing. Its time may have passed already; then everyone sees at once that it was missed.
 */
export function promiseOfEscalation(
  promiseId: string,
  { promised, promisedUntil, wanted }: AsWritten<EscalationDemand>,
  customers: readonly AffectedCustomer[],
): readonly OpenPointEvent[] {
  if (promisedUntil === null) return [];
  const [customer, ...further] = customers;
  const customerId = customer !== undefined && further.length === 0 ? customer.customerId : null;
  const what = promised ?? wanted;
  return [{ type: "PromiseMade", data: { promiseId, customerId, what, dueAt: promisedUntil } }];
}
