/**
 * How far a policy has come with following the log. One stream per policy, under the policy's name.
 *
 * These names and shapes are stored for ever: a change is a new version with an upcaster and a golden file.
 */
import type { Happened } from "../event/happened.ts";

/** Everything up to this position of the log has been reacted to. */
export type PolicyEvent = Happened<"PolicyAdvanced", { readonly position: string }>;
