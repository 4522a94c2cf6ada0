import { derivedUuid } from "klartext/nest";

export function customerStream(customerId: string): string {
  return `customer-${customerId}`;
}

/** The command that registers a customer names it by its own id, so that a repeated request meets the same customer. */
export function newCustomerId(commandId: string): string {
  return derivedUuid("customer", commandId);
}

/** Of a site, a machine or contract, or a contact person. */
export function newPartId(part: "site" | "asset" | "contact-person", commandId: string): string {
  return derivedUuid(part, commandId);
}
