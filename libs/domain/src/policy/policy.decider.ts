import type { Decider } from "klartext/event-sourcing";
import { accept, type Refusal } from "../refusal/refusal.ts";
import type { PolicyEvent } from "./policy.events.ts";

export interface PolicyProgress {
  /** The last event that was reacted to; `null` before the policy has reacted to anything. */
  readonly reached: PolicyEvent["data"] | null;
}

export interface PolicyCommand {
  readonly type: "AdvancePolicy";
  /** The last event that was reacted to. */
  readonly stream: string;
  readonly revision: number;
}

/**
 * A policy goes forward. Within a stream that is seen here; from one stream to another only the log knows the order, so
 * whoever follows it sends the revision of the policy's stream along: who has been overtaken decides nothing.
 */
export const policyDecider: Decider<PolicyProgress, PolicyCommand, PolicyEvent, Refusal> = {
  initialState: { reached: null },
  decide: ({ stream, revision }, { reached }) =>
    isBehind({ stream, revision }, reached)
      ? accept()
      : accept({ type: "PolicyAdvanced", data: { stream, revision } }),
  evolve: (progress, { type, data }) => (type === "PolicyAdvanced" ? { reached: data } : progress),
};

function isBehind(place: { stream: string; revision: number }, reached: PolicyProgress["reached"]): boolean {
  if (reached === null || "position" in reached) return false;
  return place.stream === reached.stream && place.revision <= reached.revision;
}
