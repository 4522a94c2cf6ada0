import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const ALGORITHM = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const MASTER_KEY_BYTES = 32;

/**
 * Wraps every other key, so that the log and its backups hold no key that opens anything. It is never written anywhere
 * by us.
 */
export class MasterKey {
  readonly #secret: Uint8Array;

  /** @throws RangeError when it has not 32 bytes */
  constructor(secret: Uint8Array) {
    if (secret.length !== MASTER_KEY_BYTES) {
      throw new RangeError(`A master key has ${MASTER_KEY_BYTES} bytes, not ${secret.length}.`);
    }
    this.#secret = secret.slice();
  }

  /** @param id what the secret belongs to; a wrapped secret cannot be moved to another id */
  wrap(secret: Uint8Array, id: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.#secret, nonce).setAAD(Buffer.from(id));
    const wrapped = Buffer.concat([cipher.update(secret), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), wrapped]).toString("base64");
  }

  /** @throws Error when it was wrapped with another master key or for another id, or was altered */
  unwrap(wrapped: string, id: string): Uint8Array {
    const bytes = Buffer.from(wrapped, "base64");
    const tagEnd = NONCE_BYTES + TAG_BYTES;
    const decipher = createDecipheriv(ALGORITHM, this.#secret, bytes.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(Buffer.from(id)).setAuthTag(bytes.subarray(NONCE_BYTES, tagEnd));
    return Uint8Array.from(Buffer.concat([decipher.update(bytes.subarray(tagEnd)), decipher.final()]));
  }
}
