import { createHmac, randomBytes } from "node:crypto";
import { letterOf, subjectOf } from "klartext/domain";
import { addressOn, type MessageToSend } from "./message-to-send.ts";

const SECRET_PREFIX = "whsec_";

/** A secret of 256 bits, in the form of Standard Webhooks. */
export function newWebhookSecret(): string {
  return SECRET_PREFIX + randomBytes(32).toString("base64");
}

export interface WebhookCall {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A message as Standard Webhooks has it: signed, and with the same id in every attempt.
 * @param now epoch milliseconds
 */
export function webhookCall(message: MessageToSend, secret: string, now: number): WebhookCall {
  const body = JSON.stringify({
    type: "message.issued",
    timestamp: message.issuedAt,
    data: payload(message),
  });
  const [id, timestamp] = [message.deliveryId, String(Math.floor(now / 1000))];
  const key = Buffer.from(secret.slice(SECRET_PREFIX.length), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  return {
    body,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "webhook-id": id,
      "webhook-timestamp": timestamp,
      "webhook-signature": `v1,${signature}`,
    },
  };
}

function payload({ deliveryId, subject, written, organizationName, timeZone, addressee }: MessageToSend) {
  const { messageId, version, customerId, contactPersonId, channel } = subject;
  const { kind, language, formOfAddress, pointNumber, text, corrects, link } = written;
  return {
    deliveryId,
    messageId,
    version,
    kind,
    channel,
    customerId,
    contactPersonId,
    address: addressOn(channel, addressee),
    language,
    formOfAddress,
    organizationName,
    pointNumber,
    subject: subjectOf(written),
    text,
    /** With what belongs around the text in a letter: which message it corrects, and the link. */
    letter: letterOf(written, timeZone),
    corrects,
    link,
  };
}
