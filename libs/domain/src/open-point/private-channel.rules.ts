import { accept, refuse, refuseFor } from "../refusal/refusal.ts";
import { faultyWords } from "../text/text.rules.ts";
import { notAffected } from "./affected-customers.ts";
import type { CommandOf } from "./open-point.commands.ts";
import type { OpenPointDecision } from "./open-point.decision.ts";
import type { OpenPoint } from "./open-point.state.ts";

/** The customer chose another way; that we left it is our doing, and has a reason (domain page, principle 6). */
export function moveToPrivateChannel(
  { customerId, channel, reason }: CommandOf<"MoveToPrivateChannel">,
  point: OpenPoint,
): OpenPointDecision {
  const fault = notAffected(point, customerId) ?? faultyWords({ reason });
  if (fault) return refuseFor(fault);
  if (channel === "social_media") return refuse("channel-not-private");
  return accept({ type: "MovedToPrivateChannel", data: { customerId, channel, reason } });
}
