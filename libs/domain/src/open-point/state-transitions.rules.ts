import { accept, refuse, refuseFor } from "../refusal/refusal.ts";
import type { PointState } from "../taxonomy/index.ts";
import { faultyWords } from "../text/text.rules.ts";
import { unlessEmergencyRuns } from "./emergency.rules.ts";
import type { CommandOf } from "./open-point.commands.ts";
import type { OpenPointDecision } from "./open-point.decision.ts";
import type { OpenPoint } from "./open-point.state.ts";
import { promiseRuns } from "./promise.rules.ts";
import { isAfter } from "./promise.ts";

/** The states in which the solution is still to come. */
export function isUnsolved(state: PointState): boolean {
  return state === "open" || state === "in_progress" || state === "waiting";
}

/** Whether a moment (RFC 3339) lies before the solution that stands now. */
export function isBeforeSolution(at: string, { solvedAt }: Pick<OpenPoint, "solvedAt">): boolean {
  return solvedAt !== null && isAfter(solvedAt, at);
}

/** Also leads back from waiting. */
export function startWork(point: OpenPoint): OpenPointDecision {
  if (point.state === "in_progress") return accept();
  if (!isUnsolved(point.state)) return refuse("solution-stands", { state: point.state });
  return accept({ type: "WorkStarted", data: {} });
}

/** From waiting too, when the reason or the date to look again is another one. */
export function beginWaiting(command: CommandOf<"BeginWaiting">, point: OpenPoint): OpenPointDecision {
  const { waitingFor, reason, lookAgainOn, today } = command;
  const { waiting } = point;
  if (
    waiting?.waitingFor === waitingFor &&
    waiting.reason === reason &&
    waiting.lookAgainOn === lookAgainOn
  ) {
    return accept();
  }
  if (!isUnsolved(point.state)) return refuse("solution-stands", { state: point.state });
  const fault = faultyWords({ reason });
  if (fault) return refuseFor(fault);
  if (lookAgainOn <= today) return refuse("look-again-not-ahead");
  return accept({ type: "WaitingBegun", data: { waitingFor, reason, lookAgainOn } });
}

export function solve(
  { solution, solvedAt }: CommandOf<"SolveOpenPoint">,
  point: OpenPoint,
): OpenPointDecision {
  if (!isUnsolved(point.state)) {
    return point.solution === solution ? accept() : refuse("solution-stands", { state: point.state });
  }
  const fault = faultyWords({ solution }) ?? unlessEmergencyRuns(point);
  return fault ? refuseFor(fault) : accept({ type: "OpenPointSolved", data: { solution, solvedAt } });
}

export function verify({ how }: CommandOf<"VerifySolution">, point: OpenPoint): OpenPointDecision {
  if (point.state === "verified" || point.state === "closed") {
    return point.verifiedHow === how ? accept() : refuse("solution-stands", { state: point.state });
  }
  if (point.state !== "solved") return refuse("not-solved", { state: point.state });
  const fault = faultyWords({ how });
  return fault ? refuseFor(fault) : accept({ type: "SolutionVerified", data: { how } });
}

/** From any state that is not finished, unless a promise runs. */
export function drop({ reason, now }: CommandOf<"DropOpenPoint">, point: OpenPoint): OpenPointDecision {
  if (point.droppedBecause === reason) return accept();
  const fault = faultyWords({ reason }) ?? unlessEmergencyRuns(point) ?? promiseRuns(point, now);
  return fault ? refuseFor(fault) : accept({ type: "OpenPointDropped", data: { reason } });
}

export function reopen({ reason }: CommandOf<"ReopenOpenPoint">, point: OpenPoint): OpenPointDecision {
  if (isUnsolved(point.state)) return accept();
  const fault = faultyWords({ reason });
  return fault ? refuseFor(fault) : accept({ type: "OpenPointReopened", data: { reason } });
}
