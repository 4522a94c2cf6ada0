import { type CommandContext, derivedUuid } from "klartext/nest";

/** The commands of an erasure follow from it, so that carrying it out again repeats them. */
export function step(erasureId: string, ...parts: readonly string[]): CommandContext {
  return { commandId: derivedUuid("carry-out-erasure", erasureId, ...parts), actor: { kind: "klartext" } };
}
