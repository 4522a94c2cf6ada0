import type { InEachLanguage } from "../language/language.ts";
import { accept, refuse, refuseFor } from "../refusal/refusal.ts";
import { isFinished } from "../taxonomy/index.ts";
import { faultyWords } from "../text/text.rules.ts";
import { notAffected } from "./affected-customers.ts";
import type { CommandOf } from "./open-point.commands.ts";
import type { OpenPointDecision } from "./open-point.decision.ts";
import type { OpenPointEvent } from "./open-point.events.ts";
import type { OpenPoint } from "./open-point.state.ts";
import { isAfter } from "./promise.ts";

/** As long as a status answer still tells of a finished point, a reply belongs to it. */
const REOPENS_WITHIN_DAYS = 90;

const becauseOfReply: InEachLanguage = { de: "Der Kunde hat geantwortet.", en: "The customer replied." };

/**
 * Keeps what a customer wrote back. A point that waited for the customer goes on. A finished one is reopened: nobody looks
 * at what is closed, and a "thank you" is closed again sooner than a "still broken" is found there. What comes after
 * ninety days is most likely another matter, and is refused, so that it becomes a point of its own.
 */
export function recordReply(command: CommandOf<"RecordReply">, point: OpenPoint): OpenPointDecision {
  const { type, finishedSince, language, ...reply } = command;
  const { words: customersWords, remark } = reply;
  const fault = notAffected(point, reply.customerId) ?? faultyWords({ customersWords, remark });
  if (fault) return refuseFor(fault);
  const finished = isFinished(point.state);
  if (finished && finishedSince !== null && isTooLate(finishedSince, reply.receivedAt)) {
    return refuse("reply-too-late", { days: String(REOPENS_WITHIN_DAYS) });
  }
  const replied: OpenPointEvent = { type: "CustomerReplied", data: reply };
  if (finished) {
    return accept<OpenPointEvent>(replied, {
      type: "OpenPointReopened",
      data: { reason: becauseOfReply[language] },
    });
  }
  if (point.waiting?.waitingFor !== "customer") return accept(replied);
  return accept<OpenPointEvent>(replied, { type: "WorkStarted", data: {} });
}

function isTooLate(finishedSince: string, receivedAt: string): boolean {
  const until = Temporal.Instant.from(finishedSince).add({ hours: 24 * REOPENS_WITHIN_DAYS });
  return isAfter(receivedAt, until.toString());
}
