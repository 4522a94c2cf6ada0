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
 * Seals a text with AES-256-GCM.
 * @param place what the text belongs to; authenticated, so that a sealed text cannot be moved elsewhere
 * @returns base64 of nonce, tag and ciphertext
 */
export function seal(plain: string, secret: Uint8Array, place: string): string {
  const nonce = randomBytesFromPool(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, secret, nonce).setAAD(Buffer.from(place));
  const ciphertext = cipher.update(plain, "utf8");
  cipher.final();
  return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]).toString("base64");
}

/** @throws Error when the key is not the right one, or a byte or the place was altered */
export function unseal(sealed: string, secret: Uint8Array, place: string): string {
  const bytes = Buffer.from(sealed, "base64");
  const tagEnd = NONCE_BYTES + TAG_BYTES;
  const decipher = createDecipheriv(ALGORITHM, secret, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(NONCE_BYTES, tagEnd));
  const plain = decipher.update(bytes.subarray(tagEnd), undefined, "utf8");
  return plain + decipher.final("utf8");
}
