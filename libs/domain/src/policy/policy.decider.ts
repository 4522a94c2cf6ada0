import type { Decider } from "klartext/event-sourcing";
import { accept, type Refusal } from "../refusal/refusal.ts";
import type { PolicyEvent } from "./policy.events.ts";

export interface PolicyProgress {
  /** Of the log; `null` before the policy has reacted to anything. */
  readonly position: string | null;
}

export interface PolicyCommand {
  readonly type: "AdvancePolicy";
  readonly position: string;
}

/** A policy only ever goes forward, also when two nodes follow at the same time. */
export const policyDecider: Decider<PolicyProgress, PolicyCommand, PolicyEvent, Refusal> = {
  initialState: { position: null },
  decide: ({ position }, progress) =>
    progress.position !== null && position <= progress.position
      ? accept()
      : accept({ type: "PolicyAdvanced", data: { position } }),
  evolve: (_, { data }) => ({ position: data.position }),
};
