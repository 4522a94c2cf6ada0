import { createHash } from "node:crypto";

/** A UUID (version 8, RFC 9562) that follows from the given parts alone: deriving it again gives the same id. */
export function derivedUuid(...parts: readonly string[]): string {
  const hash = createHash("sha256");
  feed(hash, parts);
  return uuidFrom(hash.digest());
}

/** The id of the nth event of a command: a retried append is the same append. */
export function eventIdOf(commandId: string, index: number): string {
  return derivedUuid("event", commandId, String(index));
}

/** Shapes the first 16 bytes of a hash as a version 8 UUID. */
export function uuidFrom(hash: Buffer): string {
  const bytes = Buffer.from(hash.subarray(0, 16));
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Feeds parts to a hash so that ("a", "bc") and ("ab", "c") differ. */
export function feed(hash: { update(data: string): unknown }, parts: readonly string[]): void {
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:${part}`);
}
