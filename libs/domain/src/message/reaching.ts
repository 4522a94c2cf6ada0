import type { ContactPersonRecord } from "../customer/customer.events.ts";
import type { Channel } from "../taxonomy/index.ts";
import { readable } from "../text/index.ts";

/** Why a message cannot go to a customer by itself; `spoken_channel`: they chose to be spoken to. */
export const obstaclesToReaching = [
  "no_contact_person",
  "no_channel",
  "no_email_address",
  "spoken_channel",
] as const;
export type ObstacleToReaching = (typeof obstaclesToReaching)[number];

export type Reaching =
  | { readonly channel: Channel; readonly obstacle: null }
  | { readonly channel: Channel | null; readonly obstacle: ObstacleToReaching };

/**
 * On which way a written message gets to a contact person: the one that they chose.
 * @param cameOn the way that the matter came on, for whoever has chosen none
 */
export function wayToReach(
  person: Pick<ContactPersonRecord, "channel" | "email"> | undefined,
  cameOn: Channel | null,
): Reaching {
  if (person === undefined) return { channel: null, obstacle: "no_contact_person" };
  const channel = person.channel ?? cameOn;
  if (channel === null) return { channel, obstacle: "no_channel" };
  if (isSpoken(channel)) return { channel, obstacle: "spoken_channel" };
  if (channel === "email" && !readable(person.email)) return { channel, obstacle: "no_email_address" };
  return { channel, obstacle: null };
}

/** On the telephone and face to face it is said, and only recorded. */
export function isSpoken(channel: Channel): boolean {
  return channel === "phone" || channel === "in_person";
}
