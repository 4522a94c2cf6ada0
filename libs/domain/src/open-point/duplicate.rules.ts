import { accept, refuse, refuseFor } from "../refusal/refusal.ts";
import { asAffected } from "./affected-customers.ts";
import { unlessEmergencyRuns } from "./emergency.rules.ts";
import type { CommandOf } from "./open-point.commands.ts";
import type { OpenPointDecision } from "./open-point.decision.ts";
import type { OpenPoint } from "./open-point.state.ts";
import { promiseRuns } from "./promise.rules.ts";

/**
 * The point is the same matter as another one, which goes on for both. Whether that one still runs, and is no
 * duplicate itself, is checked where both can be read.
 */
export function joinAsDuplicate(
  { pointId, of, now }: CommandOf<"JoinAsDuplicate">,
  point: OpenPoint,
): OpenPointDecision {
  if (of === pointId) return refuse("duplicate-of-itself");
  if (point.duplicateOf === of) return accept();
  const obstacle = unlessEmergencyRuns(point) ?? promiseRuns(point, now);
  if (obstacle) return refuseFor(obstacle);
  return accept({ type: "JoinedAsDuplicate", data: { of, customers: asAffected(point.customers) } });
}
