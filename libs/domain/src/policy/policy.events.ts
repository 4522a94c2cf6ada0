/**
 * How far a policy has come with following the log. One stream per policy, under the policy's name.
 *
 * These names and shapes are stored for ever: a change is a new version with an upcaster and a golden file.
 */
import type { Happened } from "../event/happened.ts";

export type PolicyEvent =
  /**
   * Everything up to this event of the log has been reacted to. It is named by its stream and its revision, which stay
   * when the log is moved to another store. Version 1 named it by its position, which only the log it comes from knows.
   */
  Happened<
    "PolicyAdvanced",
    { readonly stream: string; readonly revision: number } | { readonly position: string }
  >;

/** From version 1 to 2. No place can be told from a position without the log: it stays, as the alternative that it is. */
export function keepPosition({ position }: { readonly position: string }): PolicyEvent["data"] {
  return { position };
}
