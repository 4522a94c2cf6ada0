import type {
  BounceSeverity,
  DeliveryEvent,
  DeliverySubject,
  GivingUpReason,
  PassingProblem,
  Settlement,
} from "./delivery.events.ts";

export const deliveryStates = [
  "waiting",
  "under_way",
  "put_off",
  "accepted",
  "failed",
  "bounced",
  "settled",
  "recorded_only",
] as const;
export type DeliveryStage = (typeof deliveryStates)[number];

/** `null`: not requested yet. */
export type DeliveryState = Delivery | null;

/** Times are RFC 3339. */
export interface Delivery {
  readonly subject: DeliverySubject;
  readonly state: DeliveryStage;
  /** All that were begun. */
  readonly attempts: number;
  /** Those since it was requested, or retried by hand. */
  readonly attemptsInRow: number;
  /** When the next attempt is due; `null` when there is none to come. */
  readonly dueAt: string | null;
  readonly acceptedAt: string | null;
  /** What stood against the last attempt. */
  readonly problem: PassingProblem | null;
  readonly givenUpFor: GivingUpReason | null;
  readonly bounced: BounceSeverity | null;
  readonly settled: Settlement | null;
  /** Somebody wants it to go out, whatever its age. */
  readonly orderedByHand: boolean;
}

/** Whether an attempt is to come, or is being made. */
export function isToBeSent({ state }: Delivery): boolean {
  return state === "waiting" || state === "under_way" || state === "put_off";
}

/** The state after one more event. An event that does not belong here changes nothing. */
export function evolveDelivery(delivery: DeliveryState, event: DeliveryEvent): DeliveryState {
  return delivery === null ? requested(event) : changed(delivery, event);
}

function requested(event: DeliveryEvent): DeliveryState {
  if (event.type !== "DeliveryRequested") return null;
  const { requestedAt, ...subject } = event.data;
  return {
    subject,
    state: "waiting",
    attempts: 0,
    attemptsInRow: 0,
    dueAt: requestedAt,
    acceptedAt: null,
    problem: null,
    givenUpFor: null,
    bounced: null,
    settled: null,
    orderedByHand: false,
  };
}

function changed(delivery: Delivery, event: DeliveryEvent): Delivery {
  switch (event.type) {
    case "DeliveryRequested":
      return delivery;
    case "DeliveryAttemptBegun": {
      const { attempt, retryAt } = event.data;
      const attemptsInRow = delivery.attemptsInRow + 1;
      return { ...delivery, state: "under_way", attempts: attempt, attemptsInRow, dueAt: retryAt };
    }
    case "DeliveryAccepted": {
      const { acceptedAt } = event.data;
      // The news of its coming back may be faster.
      const state = delivery.bounced === "hard" ? "bounced" : "accepted";
      return { ...delivery, state, dueAt: null, acceptedAt, problem: null, givenUpFor: null };
    }
    case "DeliveryPutOff": {
      const { problem, nextAttemptAt: dueAt } = event.data;
      return { ...delivery, state: "put_off", problem, dueAt };
    }
    case "DeliveryGivenUp": {
      const { reason, problem } = event.data;
      return { ...delivery, state: "failed", dueAt: null, givenUpFor: reason, problem };
    }
    case "DeliveryBounced": {
      const { severity } = event.data;
      if (severity === "soft") return { ...delivery, bounced: severity };
      return { ...delivery, state: "bounced", dueAt: null, bounced: severity };
    }
    case "DeliverySettled":
      return { ...delivery, state: "settled", dueAt: null, settled: event.data.how };
    case "DeliveryRetryOrdered": {
      const { dueAt } = event.data;
      const afresh = {
        acceptedAt: null,
        givenUpFor: null,
        bounced: null,
        attemptsInRow: 0,
        orderedByHand: true,
      };
      return { ...delivery, ...afresh, state: "waiting", dueAt };
    }
    case "DeliveryRecordedOnly":
      return { ...delivery, state: "recorded_only", dueAt: null };
    default:
      event satisfies never;
      return delivery;
  }
}
