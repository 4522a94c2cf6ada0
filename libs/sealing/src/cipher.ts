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

const tagLength = { authTagLength: TAG_BYTES };

/** @throws Error when the key is not the right one, or a byte or the place was altered */
export function unsealBytes(sealed: Uint8Array, secret: Uint8Array, place: string): Buffer {
  const tagEnd = NONCE_BYTES + TAG_BYTES;
  const decipher = createDecipheriv(ALGORITHM, secret, sealed.subarray(0, NONCE_BYTES), tagLength);
  decipher.setAAD(bytesOf(place));
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, tagEnd));
  const plain = decipher.update(sealed.subarray(tagEnd));
  // In this mode nothing is left over for the end, which only checks the tag.
  decipher.final();
  return plain;
}

let lastPlace = "";
let lastPlaceBytes = Buffer.alloc(0);

/** All texts of an event have the same place. */
function bytesOf(place: string): Buffer {
  if (place !== lastPlace) {
    lastPlaceBytes = Buffer.from(place);
    lastPlace = place;
  }
  return lastPlaceBytes;
}

/** Seals a text: base64 of what `sealBytes` makes of it in UTF-8. */
export function seal(plain: string, secret: Uint8Array, place: string): string {
  return sealBytes(Buffer.from(plain), secret, place).toString("base64");
}

/** @throws Error when the key is not the right one, or a byte or the place was altered */
export function unseal(sealed: string, secret: Uint8Array, place: string): string {
  return unsealBytes(Buffer.from(sealed, "base64"), secret, place).toString("utf8");
}
