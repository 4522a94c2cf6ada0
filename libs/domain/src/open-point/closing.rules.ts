import { accept, type Refusal, refusal, refuse, refuseFor } from "../refusal/refusal.ts";
import { replyTimeRuns } from "./emergency.rules.ts";
import type { CommandOf } from "./open-point.commands.ts";
import type { OpenPointDecision } from "./open-point.decision.ts";
import type { OpenPointEvent } from "./open-point.events.ts";
import type { OpenPoint, PointCustomer } from "./open-point.state.ts";
import { promiseRuns } from "./promise.rules.ts";
import { isAfter } from "./promise.ts";

/**
 * A point is closed when its solution is verified, each affected customer confirmed it (or did not reply in time, or
 * was waived), no promise runs, and the report was decided on. The refusal names everything that is missing.
 */
export function close(
  { now, noReplySince }: CommandOf<"CloseOpenPoint">,
  point: OpenPoint,
): OpenPointDecision {
  if (point.state === "closed") return accept();
  if (point.state !== "verified") return refuse("not-verified", { state: point.state });

  const silent = point.customers.filter((customer) => didNotReply(customer, noReplySince));
  const [first, ...further] = [
    unconfirmed(point, silent),
    replyTimeRuns(point, noReplySince),
    promiseRuns(point, now),
    undecided(point),
  ].filter((missing) => missing !== undefined);
  if (first) return refuseFor(first, ...further);

  return accept<OpenPointEvent>(
    ...silent.map(({ customerId }): OpenPointEvent => ({ type: "NoReplyRecorded", data: { customerId } })),
    { type: "OpenPointClosed", data: {} },
  );
}

/**
 * The time for a reply ran out: the solution notice was given at or before that moment, and the customer has not written
 * since. Who wrote did reply; whether that was a yes is for a person to say.
 */
function didNotReply({ reply, noticeGivenAt, wroteAt }: PointCustomer, noReplySince: string): boolean {
  if (reply !== null || noticeGivenAt === null || isAfter(noticeGivenAt, noReplySince)) return false;
  return wroteAt === null || isAfter(noticeGivenAt, wroteAt);
}

function unconfirmed(point: OpenPoint, silent: readonly PointCustomer[]): Refusal | undefined {
  const missing = point.customers.filter((customer) => customer.reply === null && !silent.includes(customer));
  if (missing.length === 0) return undefined;
  return refusal("confirmation-missing", {
    customers: missing.map(({ customerId }) => customerId).join(", "),
  });
}

function undecided(point: OpenPoint): Refusal | undefined {
  return point.decision === null ? refusal("report-undecided") : undefined;
}
