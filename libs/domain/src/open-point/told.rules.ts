import { accept } from "../refusal/refusal.ts";
import { firstAnswerGiven, isAnswer, isOfReceipt } from "./first-answer.rules.ts";
import type { CommandOf, PromiseTold } from "./open-point.commands.ts";
import type { OpenPointDecision } from "./open-point.decision.ts";
import type { OpenPointEvent, ToldMessage } from "./open-point.events.ts";
import type { OpenPoint } from "./open-point.state.ts";
import { isUnsettled } from "./promise.ts";
import { isBeforeSolution, isUnsolved } from "./state-transitions.rules.ts";

/** What a customer was told has been told, whatever became of the point meanwhile: no rule stands against recording it. */
export function recordTold({ told, promise }: CommandOf<"RecordTold">, point: OpenPoint): OpenPointDecision {
  const { messageId, version } = told;
  if (point.told.some((other) => other.messageId === messageId && other.version === version)) {
    return accept();
  }
  return accept<OpenPointEvent>(
    { type: "CustomerTold", data: told },
    ...noticeIn(told, point),
    ...promiseIn(promise, told, point),
    ...answerIn(told, point),
  );
}

function answerIn(told: ToldMessage, point: OpenPoint) {
  return isAnswer(told) ? firstAnswerGiven(point, told.customerId, told.toldAt) : [];
}

/**
 * A solution notice asks whether the solution holds; from then on the time for a reply runs. One that was issued before
 * the solution that stands now asked of another one.
 */
function noticeIn(
  { messageKind, customerId, channel, toldAt }: ToldMessage,
  point: OpenPoint,
): OpenPointEvent[] {
  const asksWhetherSolved = messageKind === "solution_notice" && !isUnsolved(point.state);
  if (!asksWhetherSolved || isBeforeSolution(toldAt, point)) return [];
  return [{ type: "SolutionNoticeGiven", data: { customerId, channel, givenAt: toldAt } }];
}

/** A promise that takes the place of several settles them all; nothing takes the place of one that is settled. */
function promiseIn(promise: PromiseTold | null, told: ToldMessage, point: OpenPoint): OpenPointEvent[] {
  if (promise === null) return [];
  const { promiseId: newPromiseId, what, dueAt, replaces } = promise;
  const { customerId, toldAt: replacedAt } = told;
  const replaced = replacedBy(promise, told, point);
  if (replaces !== null && replaced.length > 0) {
    const { reason } = replaces;
    return replaced.map(({ promiseId }) => ({
      type: "PromiseReplaced",
      data: { promiseId, newPromiseId, what, dueAt, reason, replacedAt },
    }));
  }
  if (point.promises.some(({ promiseId }) => promiseId === newPromiseId)) return [];
  return [{ type: "PromiseMade", data: { promiseId: newPromiseId, customerId, what, dueAt } }];
}

/** A first answer is given by this very message. */
function replacedBy({ promiseId, replaces }: PromiseTold, { messageKind }: ToldMessage, point: OpenPoint) {
  const replaced = point.promises.filter(
    (promise) =>
      promise.promiseId !== promiseId &&
      replaces?.promiseIds.includes(promise.promiseId) &&
      isUnsettled(promise) &&
      (messageKind === "receipt" || !isOfReceipt(promise, point)),
  );
  // The new one is for whom the first one was: for everybody, where one of them is.
  return replaced.sort((one, other) => Number(one.customerId !== null) - Number(other.customerId !== null));
}
