import { type Refusal, refusal } from "../refusal/refusal.ts";
import type { FreeText } from "../text/index.ts";
import type { AffectedCustomer } from "./open-point.events.ts";
import type { OpenPoint, OpenPointState, PointCustomer, SolutionReply } from "./open-point.state.ts";

type Customers = readonly PointCustomer[];

/** A customer stands on a point once; naming them again says which part of them is affected. */
export function customerAffected(customers: Customers, affected: AffectedCustomer): Customers {
  const known = customers.some(({ customerId }) => customerId === affected.customerId);
  if (known) return changeOne(customers, affected.customerId, affected);
  return [
    ...customers,
    { ...affected, noticeGivenAt: null, reply: null, waivedBecause: null, wroteAt: null },
  ];
}

export function noticeGiven(customers: Customers, customerId: string, noticeGivenAt: string): Customers {
  return changeOne(customers, customerId, { noticeGivenAt });
}

export function replied(
  customers: Customers,
  customerId: string,
  reply: SolutionReply,
  waivedBecause: FreeText | null = null,
): Customers {
  return changeOne(customers, customerId, { reply, waivedBecause });
}

export function wroteBack(customers: Customers, customerId: string, wroteAt: string): Customers {
  return changeOne(customers, customerId, { wroteAt });
}

export function nobodyReplied(customers: Customers): Customers {
  return customers.map((customer) => ({
    ...customer,
    noticeGivenAt: null,
    reply: null,
    waivedBecause: null,
  }));
}

/** Whom the point affects; nobody where there is none. */
export function affectedIdsOf(point: OpenPointState): readonly string[] {
  return point?.customers.map(({ customerId }) => customerId) ?? [];
}

/** Without what is known of the solution. */
export function asAffected(customers: Customers): readonly AffectedCustomer[] {
  return customers.map(({ customerId, siteId, assetId, contactPersonId }) => ({
    customerId,
    siteId,
    assetId,
    contactPersonId,
  }));
}

/** What concerns a customer is recorded where the customer stands; `null` is no customer in particular. */
export function notAffected({ customers }: OpenPoint, customerId: string | null): Refusal | undefined {
  if (customerId === null || customers.some((customer) => customer.customerId === customerId))
    return undefined;
  return refusal("customer-not-affected", { customerId });
}

function changeOne(customers: Customers, customerId: string, change: Partial<PointCustomer>): Customers {
  return customers.map((customer) =>
    customer.customerId === customerId ? { ...customer, ...change } : customer,
  );
}
