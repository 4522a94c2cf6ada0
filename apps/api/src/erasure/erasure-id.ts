import { derivedUuid } from "klartext/nest";

/** The command that orders an erasure names it by its own id, so that a repeated request meets the same erasure. */
export function newErasureId(commandId: string): string {
  return derivedUuid("erasure", commandId);
}
