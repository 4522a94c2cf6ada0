import type { Decider, Decision } from "klartext/event-sourcing";
import { isAfter } from "../open-point/promise.ts";
import { accept, type Refusal, refuse, refuseFor } from "../refusal/refusal.ts";
import { faultyWords } from "../text/text.rules.ts";
import type { CommandOfDelivery, DeliveryCommand } from "./delivery.commands.ts";
import type { DeliveryEvent } from "./delivery.events.ts";
import { type Delivery, type DeliveryState, evolveDelivery, isToBeSent } from "./delivery.state.ts";
import { hoursAfter, MOST_ATTEMPTS, MOST_HOURS_OLD, nextAttemptAt } from "./retry-schedule.ts";

type DeliveryDecision = Decision<DeliveryEvent, Refusal>;

/**
 * At most one attempt at a time, as far as the log can tell; and what the receiving side has accepted stays accepted,
 * whatever comes later.
 */
export const deliveryDecider: Decider<DeliveryState, DeliveryCommand, DeliveryEvent, Refusal> = {
  initialState: null,
  decide,
  evolve: evolveDelivery,
};

function decide(command: DeliveryCommand, delivery: DeliveryState): DeliveryDecision {
  if (command.type === "RequestDelivery") return delivery === null ? request(command) : accept();
  if (delivery === null) return refuse("delivery-unknown");
  switch (command.type) {
    case "BeginAttempt":
      return beginAttempt(command, delivery);
    case "RecordAccepted": {
      const { attempt, now: acceptedAt } = command;
      if (delivery.acceptedAt !== null) return accept();
      return accept({ type: "DeliveryAccepted", data: { attempt, acceptedAt } });
    }
    case "PutOff":
      return putOff(command, delivery);
    case "GiveUp":
      return giveUp(command, delivery);
    case "RecordOnly":
      return isToBeSent(delivery) ? accept({ type: "DeliveryRecordedOnly", data: {} }) : accept();
    case "RecordBounce":
      return recordBounce(command, delivery);
    case "RetryDelivery":
      return retry(command, delivery);
    case "SettleDelivery":
      return settle(command, delivery);
    default:
      return command satisfies never;
  }
}

function request({ subject, spoken, now }: CommandOfDelivery<"RequestDelivery">): DeliveryDecision {
  const requested = { type: "DeliveryRequested", data: { ...subject, requestedAt: now } } as const;
  return spoken
    ? accept<DeliveryEvent>(requested, { type: "DeliveryRecordedOnly", data: {} })
    : accept(requested);
}

/** Nothing to do where somebody else has begun already. */
function beginAttempt(
  { way, issuedAt, now }: CommandOfDelivery<"BeginAttempt">,
  delivery: Delivery,
): DeliveryDecision {
  const { dueAt, attempts, attemptsInRow, problem, orderedByHand } = delivery;
  if (!isToBeSent(delivery) || dueAt === null || isAfter(dueAt, now)) return accept();
  // Such as all that waited until mail was set up: what was true then may not be true now.
  if (attempts === 0 && !orderedByHand && isAfter(now, hoursAfter(issuedAt, MOST_HOURS_OLD))) {
    return accept({ type: "DeliveryGivenUp", data: { reason: "too_old", problem: null, givenUpAt: now } });
  }
  if (attemptsInRow >= MOST_ATTEMPTS) {
    return accept({ type: "DeliveryGivenUp", data: { reason: "kept_failing", problem, givenUpAt: now } });
  }
  const retryAt = nextAttemptAt(attemptsInRow + 1, now);
  const data = { attempt: attempts + 1, way, begunAt: now, retryAt };
  return accept({ type: "DeliveryAttemptBegun", data });
}

function putOff(command: CommandOfDelivery<"PutOff">, delivery: Delivery): DeliveryDecision {
  const { attempt, problem, wantedPause, now } = command;
  if (!isUnderWay(attempt, delivery)) return accept();
  if (delivery.attemptsInRow >= MOST_ATTEMPTS) {
    return accept({ type: "DeliveryGivenUp", data: { reason: "kept_failing", problem, givenUpAt: now } });
  }
  const next = nextAttemptAt(delivery.attemptsInRow, now, wantedPause);
  return accept({ type: "DeliveryPutOff", data: { attempt, problem, nextAttemptAt: next } });
}

function giveUp({ attempt, reason, now }: CommandOfDelivery<"GiveUp">, delivery: Delivery): DeliveryDecision {
  const stands = attempt === null ? isToBeSent(delivery) : isUnderWay(attempt, delivery);
  const data = { reason, problem: null, givenUpAt: now };
  return stands ? accept({ type: "DeliveryGivenUp", data }) : accept();
}

/** News of an earlier attempt changes nothing any more: a later one has begun. */
function isUnderWay(attempt: number, { state, attempts }: Delivery): boolean {
  return state === "under_way" && attempt === attempts;
}

/** What was never sent cannot come back; a soft bounce says nothing new of what is known to have failed. */
function recordBounce(
  { severity, now }: CommandOfDelivery<"RecordBounce">,
  { state, attempts, bounced }: Delivery,
): DeliveryDecision {
  const isOver = state === "settled" || state === "recorded_only" || state === "failed";
  if (attempts === 0 || isOver || bounced === "hard" || bounced === severity) return accept();
  return accept({ type: "DeliveryBounced", data: { severity, bouncedAt: now } });
}

function retry({ now }: CommandOfDelivery<"RetryDelivery">, delivery: Delivery): DeliveryDecision {
  const { state, dueAt } = delivery;
  if (state === "accepted") return refuse("delivery-accepted");
  if (state === "settled") return refuse("delivery-settled");
  if (state === "recorded_only") return refuse("delivery-not-sent");
  const isDue = isToBeSent(delivery) && dueAt !== null && !isAfter(dueAt, now);
  return isDue ? accept() : accept({ type: "DeliveryRetryOrdered", data: { dueAt: now } });
}

function settle(
  { how, reason }: CommandOfDelivery<"SettleDelivery">,
  { state, bounced, settled }: Delivery,
): DeliveryDecision {
  if (settled === how && state === "settled") return accept();
  if (state === "accepted" && bounced === null) return refuse("delivery-accepted");
  if (state === "settled") return refuse("delivery-settled");
  if (state === "recorded_only") return refuse("delivery-not-sent");
  const fault = faultyWords({ reason });
  return fault ? refuseFor(fault) : accept({ type: "DeliverySettled", data: { how, reason } });
}
