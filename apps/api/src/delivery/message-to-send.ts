import type { Channel, DeliverySubject, WrittenMessage } from "klartext/domain";

/** A version of a message with whom it goes to: nothing that the addressee may not read has a field here. */
export interface MessageToSend {
  readonly deliveryId: string;
  readonly subject: DeliverySubject;
  readonly written: WrittenMessage;
  /** Nobody wrote it, or it goes to many at once: no automatic reply is to answer it. */
  readonly automatic: boolean;
  /** RFC 3339 */
  readonly issuedAt: string;
  /** In whose name; `null` until the organization has said what it is called. */
  readonly organizationName: string | null;
  /** IANA name */
  readonly timeZone: string;
  readonly addressee: { readonly email: string | null; readonly phone: string | null };
}

/** Where the addressee is reached on a channel that is no e-mail: SMS gateways know numbers, most others addresses. */
export function addressOn(channel: Channel, { email, phone }: MessageToSend["addressee"]): string | null {
  return channel === "other" ? (phone ?? email) : (email ?? phone);
}
