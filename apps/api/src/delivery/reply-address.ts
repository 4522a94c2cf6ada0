import { timingSafeEqual } from "node:crypto";
import type { Fingerprints } from "klartext/nest";
import { base32, hexOfBase32 } from "./base32.ts";

const ID_BITS = 128;
const PROOF_BITS = 80;
const ID_LENGTH = 26;
const PROOF_LENGTH = 16;

/** What a reply address adds to the local part: `+` and the token. A local part has 64 characters at most (RFC 5321). */
export const LONGEST_REPLY_NAME = 64 - 1 - ID_LENGTH - PROOF_LENGTH;

/**
 * The address that a reply to this message goes to: `service@example.com` becomes `service+<token>@example.com`. The
 * token holds the message's id and proves that we made it: nothing is stored for it, and nobody else can make one.
 */
export function replyAddress(address: string, messageId: string, fingerprints: Fingerprints): string {
  const at = address.lastIndexOf("@");
  return `${address.slice(0, at)}+${replyToken(messageId, fingerprints)}${address.slice(at)}`;
}

/** The message that an address was made for, in whatever case it comes back; `null` when we did not make it. */
export function messageIdOfReplyAddress(address: string, fingerprints: Fingerprints): string | null {
  const token = /\+([a-z2-7]{42})@[^@]+$/i.exec(address)?.[1];
  const hex = token === undefined ? null : hexOfBase32(token.slice(0, ID_LENGTH), ID_BITS);
  if (token === undefined || hex === null) return null;
  const messageId = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  const ours = Buffer.from(replyToken(messageId, fingerprints));
  return timingSafeEqual(ours, Buffer.from(token.toLowerCase())) ? messageId : null;
}

function replyToken(messageId: string, fingerprints: Fingerprints): string {
  const proof = fingerprints.of("reply", messageId).slice(0, PROOF_BITS / 4);
  return base32(messageId.replaceAll("-", ""), ID_BITS) + base32(proof, PROOF_BITS);
}
