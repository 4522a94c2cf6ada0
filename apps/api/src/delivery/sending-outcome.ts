import type { GivingUpReason, PassingProblem } from "klartext/domain";

/** What came of one attempt. */
export type SendingOutcome =
  | { readonly outcome: "accepted" }
  /** `wantedPause`: seconds that the receiving side asked to wait. */
  | { readonly outcome: "put_off"; readonly problem: PassingProblem; readonly wantedPause: number }
  | { readonly outcome: "given_up"; readonly reason: Extract<GivingUpReason, "refused" | "webhook_gone"> };
