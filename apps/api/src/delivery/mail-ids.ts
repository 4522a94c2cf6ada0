import { derivedUuid } from "klartext/nest";

/** The Message-ID of a version of a message: the same in every attempt, so that a receiving side can drop a repetition. */
export function mailIdOf(deliveryId: string, address: string): string {
  return `${deliveryId}@${domainOf(address)}`;
}

/** What all mails about one point to one customer refer to, so that they are shown together. No mail bears it. */
export function threadIdOf(pointId: string, customerId: string, address: string): string {
  return `${derivedUuid("mail-thread", pointId, customerId)}@${domainOf(address)}`;
}

/** The delivery that a Message-ID, with or without angle brackets, was made for; `null` where it looks like none of ours. */
export function deliveryIdOfMailId(mailId: string): string | null {
  const uuid = /^<?([0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})@/i;
  return uuid.exec(mailId.trim())?.[1]?.toLowerCase() ?? null;
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}
