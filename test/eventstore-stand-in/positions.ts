import type { streams } from "./protocol.ts";

/** Null when the read is to begin at the start or at the end. No position prepares after it commits. */
export function positionOf(
  all: streams.ReadReq.Options.AllOptions | undefined,
): bigint | "unreadable" | null {
  const position = all?.getPosition();
  if (position === undefined) return null;
  const commit = BigInt(position.getCommitPosition());
  return commit < BigInt(position.getPreparePosition()) ? "unreadable" : commit;
}
