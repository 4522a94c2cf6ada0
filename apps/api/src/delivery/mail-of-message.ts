import { letterOf, subjectOf } from "klartext/domain";
import type { OutgoingMail } from "klartext/mail";
import type { Fingerprints } from "klartext/nest";
import { deliveryIdOf } from "./delivery-stream.ts";
import { mailIdOf, threadIdOf } from "./mail-ids.ts";
import type { MessageToSend } from "./message-to-send.ts";
import { replyAddress } from "./reply-address.ts";
import type { Mailing } from "./sending.options.ts";

/**
 * The message as a mail: from the organization, to the contact person, with an address that leads replies back to it.
 * @param now epoch milliseconds
 */
export function mailOfMessage(
  message: MessageToSend,
  { from, replyTo }: Pick<Mailing, "from" | "replyTo">,
  fingerprints: Fingerprints,
  now: number,
): OutgoingMail {
  const { deliveryId, subject, written, automatic, organizationName, timeZone, addressee } = message;
  const { messageId, pointId, customerId } = subject;
  const corrected =
    written.corrects === null ? [] : [mailIdOf(deliveryIdOf(messageId, written.corrects.version), from)];
  return {
    from: { name: organizationName, address: from },
    to: addressee.email ?? "",
    replyTo: replyAddress(replyTo, messageId, fingerprints),
    subject: subjectOf(written),
    text: letterOf(written, timeZone),
    messageId: mailIdOf(deliveryId, from),
    references: [threadIdOf(pointId, customerId, from), ...corrected],
    date: now,
    automatic,
    envelopeId: deliveryId,
  };
}
