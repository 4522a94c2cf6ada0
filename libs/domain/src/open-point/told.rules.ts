import { accept } from "../refusal/refusal.ts";
import { firstAnswerGiven, isOfReceipt } from "./first-answer.rules.ts";
import type { CommandOf, PromiseTold } from "./open-point.commands.ts";
import type { OpenPointDecision } from "./open-point.decision.ts";
import type { OpenPointEvent, ToldMessage } from "./open-point.events.ts";
import type { OpenPoint } from "./open-point.state.ts";
import { isUnsettled } from "./promise.ts";
import { isUnsolved } from "./state-transitions.rules.ts";

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

/** A receipt is no answer. */
function answerIn({ messageKind, customerId, toldAt }: ToldMessage, point: OpenPoint) {
  return messageKind === "receipt" ? [] : firstAnswerGiven(point, customerId, toldAt);
}

/** A solution notice asks whether the solution holds; from then on the time for a reply runs. */
function noticeIn(
  { messageKind, customerId, channel, toldAt }: ToldMessage,
  point: OpenPoint,
): OpenPointEvent[] {
  if (messageKind !== "solution_notice" || isUnsolved(point.state)) return [];
  return [{ type: "SolutionNoticeGiven", data: { customerId, channel, givenAt: toldAt } }];
}

function promiseIn(
  promise: PromiseTold | null,
  { messageKind, customerId, toldAt }: ToldMessage,
  point: OpenPoint,
): OpenPointEvent[] {
  const { promises } = point;
  if (promise === null || promises.some(({ promiseId }) => promiseId === promise.promiseId)) return [];
  const { promiseId, what, dueAt, replaces } = promise;
  const replaced = promises.find((other) => other.promiseId === replaces?.promiseId);
  const answered = replaced !== undefined && messageKind !== "receipt" && isOfReceipt(replaced, point);
  if (replaces === null || replaced === undefined || !isUnsettled(replaced) || answered) {
    return [{ type: "PromiseMade", data: { promiseId, customerId, what, dueAt } }];
  }
  const { reason } = replaces;
  const data = { promiseId: replaced.promiseId, newPromiseId: promiseId, what, dueAt, reason };
  return [{ type: "PromiseReplaced", data: { ...data, replacedAt: toldAt } }];
}
