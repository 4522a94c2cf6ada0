import type { DomainEventType } from "klartext/domain";
import { RuleBroken } from "../commands/command-errors.ts";
import type { CommandContext } from "../commands/command-runner.ts";
import { derivedUuid } from "../commands/derived-ids.ts";
import type { ReadEvent } from "../commands/stream-reader.ts";

/** When this happens, then that is done. */
export interface Policy {
  /** In kebab-case; the policy's progress is stored under it, so it stays for ever. */
  readonly name: string;
  /** The types of events that it reacts to. */
  readonly occasions: readonly DomainEventType[];
  /**
   * Comes for each occasion at least once, in the log's order: commands under `contextOf` are carried out once all the
   * same. When it throws, everything since the last checkpoint comes again.
   */
  react(occasion: ReadEvent): Promise<void>;
}

/** The command's id follows from the policy and its occasion, not from the delivery. */
export function contextOf(
  policy: Policy,
  occasion: ReadEvent,
  ...parts: readonly string[]
): Pick<CommandContext, "commandId" | "actor"> {
  return {
    commandId: derivedUuid("policy", policy.name, occasion.stored.id, ...parts),
    actor: { kind: "klartext" },
  };
}

/** A rule that stands against a policy's command stands there at every repetition: it is left at that. */
export async function unlessRefused(deed: Promise<unknown>): Promise<void> {
  try {
    await deed;
  } catch (error) {
    if (!(error instanceof RuleBroken)) throw error;
  }
}
