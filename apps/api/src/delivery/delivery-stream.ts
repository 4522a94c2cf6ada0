import type { Channel } from "klartext/domain";
import { derivedUuid } from "klartext/nest";

/** One delivery per version of a message: repeated reactions to the same version meet in the same stream. */
export function deliveryIdOf(messageId: string, version: number): string {
  return derivedUuid("delivery", messageId, String(version));
}

export function deliveryStream(deliveryId: string): string {
  return `delivery-${deliveryId}`;
}

export function deliveryWayStream(channel: Channel): string {
  return `deliveryWay-${channel}`;
}
