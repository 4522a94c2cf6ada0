import { hash } from "node:crypto";

/** A UUID (version 8, RFC 9562) that follows from the given parts alone: deriving it again gives the same id. */
export function derivedUuid(...parts: readonly string[]): string {
  return uuidFrom(hash("sha256", joined(parts), "hex"));
}

/** The id of the nth event of a command: a retried append is the same append. */
export function eventIdOf(commandId: string, index: number): string {
  return derivedUuid("event", commandId, String(index));
}

/** Shapes the first 32 digits of a hash as a version 8 UUID. */
export function uuidFrom(hex: string): string {
  const variant = "89ab".charAt(Number.parseInt(hex.charAt(16), 16) & 3);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Joins parts so that ("a", "bc") and ("ab", "c") differ. */
export function joined(parts: readonly string[]): string {
  return parts.map((part) => `${part.length}:${part}`).join("");
}
