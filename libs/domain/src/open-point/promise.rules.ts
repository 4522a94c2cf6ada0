import { accept, type Refusal, refusal, refuse, refuseFor } from "../refusal/refusal.ts";
import { faultyWords } from "../text/text.rules.ts";
import { notAffected } from "./affected-customers.ts";
import type { CommandOf } from "./open-point.commands.ts";
import type { OpenPointDecision } from "./open-point.decision.ts";
import type { OpenPointEvent } from "./open-point.events.ts";
import type { OpenPoint } from "./open-point.state.ts";
import { isAfter, isUnsettled, promiseOutcome } from "./promise.ts";

export function makePromise(command: CommandOf<"MakePromise">, point: OpenPoint): OpenPointDecision {
  const { promiseId, customerId, what, dueAt, about, now } = command;
  if (promiseOf(point, promiseId)) return accept();
  const fault = notAffected(point, customerId) ?? faultyWords({ what });
  if (fault) return refuseFor(fault);
  if (!isAfter(dueAt, now)) return refuse("promise-not-ahead");
  return accept({
    type: "PromiseMade",
    data: { promiseId, customerId, what, dueAt, ...(about && { about }) },
  });
}

/** Late as well: then it counts as missed (`promiseOutcome`). */
export function keepPromise(command: CommandOf<"KeepPromise">, point: OpenPoint): OpenPointDecision {
  const { promiseId, keptAt, now } = command;
  const promise = promiseOf(point, promiseId);
  if (!promise) return refuse("promise-unknown");
  if (promise.keptAt !== null) return accept();
  if (!isUnsettled(promise)) return refuse("promise-settled");
  if (isAfter(keptAt, now)) return refuse("kept-in-the-future");
  return accept({ type: "PromiseKept", data: { promiseId, keptAt } });
}

/**
 * What the clock says and nobody has to ask for: a promise that nobody kept or replaced has run out. Once it is recorded,
 * nothing takes that back.
 */
export function recordMissedPromise(
  { promiseId, now }: CommandOf<"RecordMissedPromise">,
  point: OpenPoint,
): OpenPointDecision {
  const promise = promiseOf(point, promiseId);
  if (!promise) return refuse("promise-unknown");
  const { dueAt } = promise;
  const hasRunOut = isUnsettled(promise) && !isAfter(dueAt, now);
  if (!hasRunOut || point.missedPromises.includes(promiseId)) return accept();
  return accept({ type: "PromiseMissed", data: { promiseId, dueAt } });
}

/** Told after the promise was due as well: then the old one counts as missed. */
export function replacePromise(command: CommandOf<"ReplacePromise">, point: OpenPoint): OpenPointDecision {
  const { promiseId, newPromiseId, what, dueAt, reason, now } = command;
  const promise = promiseOf(point, promiseId);
  if (!promise) return refuse("promise-unknown");
  if (promiseOf(point, newPromiseId)) return accept();
  if (!isUnsettled(promise)) return refuse("promise-settled");
  const fault = faultyWords({ what, reason });
  if (fault) return refuseFor(fault);
  if (!isAfter(dueAt, now)) return refuse("promise-not-ahead");
  return accept({
    type: "PromiseReplaced",
    data: { promiseId, newPromiseId, what, dueAt, reason, replacedAt: now },
  });
}

/** Whoever waits for what was promised would wait in vain on a point that has ended. */
export function promiseRuns(point: OpenPoint, now: string): Refusal | undefined {
  const running = point.promises.filter((promise) => promiseOutcome(promise, now) === "running");
  if (running.length === 0) return undefined;
  return refusal("promise-running", { promises: running.map(({ promiseId }) => promiseId).join(", ") });
}

/**
 * What a customer was promised for the solution counts as kept once they confirm it, where it is not due yet: a point is
 * closed when it is confirmed and no promise runs (domain page, rules for closing). A promise to everybody is kept by
 * the last one's word. As long as a make-good is owed to the customer, their promises run on: one may be about that.
 * @param now RFC 3339
 */
export function keptByConfirming(
  point: OpenPoint,
  customerId: string,
  now: string,
): readonly OpenPointEvent[] {
  const { customers, makeGoods, promises, emergency } = point;
  const isOwed = makeGoods.some(
    (it) => it.customerId === customerId && (it.state === "offered" || it.state === "accepted"),
  );
  if (isOwed || emergency !== null) return [];
  const isLast = customers.every((it) => it.customerId === customerId || it.reply === "confirmed");
  return promises
    .filter((promise) => promiseOutcome(promise, now) === "running")
    .filter((promise) => promise.customerId === customerId || (promise.customerId === null && isLast))
    .map(({ promiseId }) => ({ type: "PromiseKept", data: { promiseId, keptAt: now } }));
}

function promiseOf(point: OpenPoint, promiseId: string) {
  return point.promises.find((promise) => promise.promiseId === promiseId);
}
