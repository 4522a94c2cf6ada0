import { timingSafeEqual } from "node:crypto";
import { Injectable } from "@nestjs/common";
import { Fingerprints } from "klartext/nest";

const ID_BYTES = 16;
const PROOF_BYTES = 24;
const TOKEN = /^[\w-]{54}$/;

/**
 * What makes a customer's link a secret: its id, and 192 bits that follow from the id under the installation's own key. So
 * a mail can carry the link again, and no event, row or log line ever holds it.
 */
@Injectable()
export class AccessTokens {
  readonly #fingerprints: Fingerprints;

  constructor(fingerprints: Fingerprints) {
    this.#fingerprints = fingerprints;
  }

  of(linkId: string): string {
    const id = Buffer.from(linkId.replaceAll("-", ""), "hex");
    const proof = Buffer.from(this.#fingerprints.of("customer-access", linkId), "hex");
    return Buffer.concat([id, proof.subarray(0, PROOF_BYTES)]).toString("base64url");
  }

  /** `null` for a token that this installation never made, told in the same time as a true one. */
  linkIdOf(token: string): string | null {
    const given = TOKEN.test(token) ? token : "A".repeat(54);
    const linkId = uuidOf(Buffer.from(given, "base64url").subarray(0, ID_BYTES));
    return timingSafeEqual(Buffer.from(this.of(linkId)), Buffer.from(given)) ? linkId : null;
  }
}

function uuidOf(bytes: Buffer): string {
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
