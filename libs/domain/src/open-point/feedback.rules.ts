import { accept } from "../refusal/refusal.ts";
import { isSameValue } from "../text/same-value.ts";
import type { CommandOf } from "./open-point.commands.ts";
import type { OpenPointDecision } from "./open-point.decision.ts";
import type { OpenPoint } from "./open-point.state.ts";

/** What a customer said has been said, whatever became of the point meanwhile: no rule stands against noting it. */
export function noteFeedback(
  { feedback }: CommandOf<"NoteFeedback">,
  { feedback: noted }: OpenPoint,
): OpenPointDecision {
  const known = noted.some((other) => isSameValue(other, feedback));
  return known ? accept() : accept({ type: "FeedbackNoted", data: feedback });
}
