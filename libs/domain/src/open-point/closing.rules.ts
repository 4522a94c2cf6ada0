import { accept, type Refusal, refusal, refuse, refuseFor } from "../refusal/refusal.ts";
import { replyTimeRuns } from "./emergency.rules.ts";
import type { CommandOf, SentNotice } from "./open-point.commands.ts";
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
  { now, noReplySince, sentNotices }: CommandOf<"CloseOpenPoint">,
  point: OpenPoint,
): OpenPointDecision {
  if (point.state === "closed") return accept();
  if (point.state !== "verified") return refuse("not-verified", { state: point.state });

  const unreached = point.customers.filter((customer) => wasNotReached(customer, sentNotices));
  const silent = point.customers.filter(
    (customer) =>
      !unreached.includes(customer) &&
      didNotReply({ ...customer, noticeGivenAt: arrivedAt(customer, sentNotices) }, noReplySince),
  );
  const [first, ...further] = [
    notArrived(unreached),
    unconfirmed(point, [...silent, ...unreached]),
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

/** Nobody can reply to what never arrived; who replied in another way needs no notice. */
function wasNotReached({ customerId, reply }: PointCustomer, sentNotices: readonly SentNotice[]): boolean {
  const sent = sentNotices.find((notice) => notice.customerId === customerId);
  return reply === null && sent !== undefined && sent.acceptedAt === null;
}

/** It may have arrived long after it was given: then the time for a reply runs from then on. */
function arrivedAt({ customerId, noticeGivenAt }: PointCustomer, sentNotices: readonly SentNotice[]) {
  const sent = sentNotices.find((notice) => notice.customerId === customerId);
  return sent?.acceptedAt ?? noticeGivenAt;
}

function notArrived(unreached: readonly PointCustomer[]): Refusal | undefined {
  if (unreached.length === 0) return undefined;
  return refusal("notice-not-arrived", { customers: idsOf(unreached) });
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
  return refusal("confirmation-missing", { customers: idsOf(missing) });
}

function idsOf(customers: readonly PointCustomer[]): string {
  return customers.map(({ customerId }) => customerId).join(", ");
}

function undecided(point: OpenPoint): Refusal | undefined {
  return point.decision === null ? refusal("report-undecided") : undefined;
}
