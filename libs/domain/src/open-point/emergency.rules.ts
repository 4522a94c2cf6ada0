import { accept, type Refusal, refusal, refuseFor } from "../refusal/refusal.ts";
import { faultyWords } from "../text/text.rules.ts";
import type { CommandOf } from "./open-point.commands.ts";
import type { OpenPointDecision } from "./open-point.decision.ts";
import type { OpenPointEvent } from "./open-point.events.ts";
import type { OpenPoint } from "./open-point.state.ts";
import { isAfter } from "./promise.ts";

/** The point stands for an emergency, whose customers are attached there and not named here one by one. */
export function beginEmergency(
  { emergencyId }: CommandOf<"BeginEmergency">,
  point: OpenPoint,
): OpenPointDecision {
  return point.emergency === null ? accept({ type: "EmergencyBegun", data: { emergencyId } }) : accept();
}

/** The end of the emergency is the point's solution. */
export function endEmergency(
  { solution, solvedAt, waivedBecause }: CommandOf<"EndEmergency">,
  point: OpenPoint,
): OpenPointDecision {
  if (!emergencyRuns(point)) return accept();
  const fault = faultyWords({ solution, reason: waivedBecause });
  if (fault) return refuseFor(fault);
  return accept<OpenPointEvent>(
    { type: "EmergencyEnded", data: { waivedBecause } },
    { type: "OpenPointSolved", data: { solution, solvedAt } },
  );
}

/** The last notice, which says that it is solved, has gone to everybody: from now on the time for a reply runs. */
export function recordSummaryGiven(
  { givenAt }: CommandOf<"RecordEmergencySummary">,
  { emergency }: OpenPoint,
): OpenPointDecision {
  if (emergency === null || emergency.summaryGivenAt !== null) return accept();
  return accept({ type: "EmergencySummaryGiven", data: { givenAt } });
}

export function emergencyRuns({ emergency }: OpenPoint): boolean {
  return emergency !== null && !emergency.ended;
}

/** Customers still hear from the emergency: it ends with its last notice, and the point with it. */
export function unlessEmergencyRuns(point: OpenPoint): Refusal | undefined {
  return emergencyRuns(point) ? refusal("emergency-runs") : undefined;
}

/**
 * The last notice counts as the solution notice to everybody attached: they have as long to say otherwise as every
 * customer has, unless that was waived with a reason.
 */
export function replyTimeRuns({ emergency }: OpenPoint, noReplySince: string): Refusal | undefined {
  if (emergency === null || emergency.waivedBecause !== null) return undefined;
  const { summaryGivenAt } = emergency;
  const runs = summaryGivenAt === null || isAfter(summaryGivenAt, noReplySince);
  return runs ? refusal("emergency-reply-time-runs") : undefined;
}
