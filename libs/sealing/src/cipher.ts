import { createCipheriv, createDecipheriv, randomFillSync } from "node:crypto";

const ALGORITHM = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Random bytes are drawn by the pool: one system call for many keys and nonces. */
const pool = Buffer.allocUnsafe(16 * 1024);
let poolUsed = pool.length;

export function randomBytesFromPool(size: number): Buffer {
  if (poolUsed + size > pool.length) {
    randomFillSync(pool);
    poolUsed = 0;
  }
  const bytes = Buffer.from(pool.subarray(poolUsed, poolUsed + size));
  pool.fill(0, poolUsed, poolUsed + size);
  poolUsed += size;
  return bytes;
}

/**
 * Seals bytes with AES-256-GCM.
 * @param place what the bytes belong to; authenticated, so that sealed bytes cannot be moved elsewhere
 * @returns nonce, tag and ciphertext
 */
export function sealBytes(plain: Uint8Array, secret: Uint8Array, place: string): Buffer {
  const nonce = randomBytesFromPool(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, secret, nonce).setAAD(Buffer.from(place));
  const ciphertext = cipher.update(plain);
  cipher.final();
  return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]);
}

/** @throws Error when the key is not the right one, or a byte or the place was altered */
export function unsealBytes(sealed: Uint8Array, secret: Uint8Array, place: string): Buffer {
  const tagEnd = NONCE_BYTES + TAG_BYTES;
  const decipher = createDecipheriv(ALGORITHM, secret, sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(Buffer.from(place))
    .setAuthTag(sealed.subarray(NONCE_BYTES, tagEnd));
  return Buffer.concat([decipher.update(sealed.subarray(tagEnd)), decipher.final()]);
}

/** Seals a text: base64 of what `sealBytes` makes of it in UTF-8. */
export function seal(plain: string, secret: Uint8Array, place: string): string {
  return sealBytes(Buffer.from(plain), secret, place).toString("base64");
}

/** @throws Error when the key is not the right one, or a byte or the place was altered */
export function unseal(sealed: string, secret: Uint8Array, place: string): string {
  return unsealBytes(Buffer.from(sealed, "base64"), secret, place).toString("utf8");
}
