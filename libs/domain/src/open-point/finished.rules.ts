import { isNothing, refuse } from "../refusal/refusal.ts";
import { isFinished } from "../taxonomy/index.ts";
import type { OpenPointCommand } from "./open-point.commands.ts";
import type { OpenPointDecision } from "./open-point.decision.ts";
import type { OpenPoint } from "./open-point.state.ts";

/** What may still be said about a point, and done for its customers, when nobody waits for it any more. */
const possibleWhenFinished: ReadonlySet<OpenPointCommand["type"]> = new Set([
  "ReopenOpenPoint",
  "AddNote",
  "RecordContact",
  "RecordReply",
  "ChangeTellableWords",
  "KeepPromise",
  "RecordMissedPromise",
  "RecordTold",
  "NoteFeedback",
  "OfferMakeGood",
  "SettleMakeGood",
  "RecordImportedRow",
  "RecordEmergencySummary",
] as const);

/** A closed or dropped point is reopened before it is changed; wanting what is there already is no change. */
export function unlessFinished(
  command: OpenPointCommand,
  point: OpenPoint,
  decision: OpenPointDecision,
): OpenPointDecision {
  if (!isFinished(point.state) || possibleWhenFinished.has(command.type) || isNothing(decision))
    return decision;
  return refuse("point-finished", { state: point.state });
}
