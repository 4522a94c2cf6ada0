import type { Channel } from "../taxonomy/index.ts";

/** Ways on which Klartext itself sends. */
export type SendingWay = "mail" | "webhook";

/** How what is told on a channel gets out; `record_only`: somebody says or sends it, and Klartext keeps the words. */
export const deliveryWays = ["mail", "webhook", "record_only"] as const satisfies readonly (
  | SendingWay
  | "record_only"
)[];
export type DeliveryWay = (typeof deliveryWays)[number];

/** What is said aloud is never sent, whatever is set. */
export function isAlwaysSpoken(channel: Channel): boolean {
  return channel === "phone" || channel === "in_person";
}

/** Where the organization has set none; `null`: nobody knows yet how it gets out, so it waits. */
export function usualDeliveryWay(channel: Channel): DeliveryWay | null {
  switch (channel) {
    case "email":
      return "mail";
    case "phone":
    case "in_person":
    // The customer's page shows it.
    case "portal":
      return "record_only";
    case "live_chat":
    case "social_media":
    case "letter":
    case "other":
      return null;
    default:
      return channel satisfies never;
  }
}
