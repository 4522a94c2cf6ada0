import { derivedUuid } from "klartext/nest";

export function customerAccessStream(linkId: string): string {
  return `customerAccess-${linkId}`;
}

/** The command that grants an access names it by its own id, so that a repeated request meets the same one. */
export function newLinkId(commandId: string): string {
  return derivedUuid("customer-access", commandId);
}
