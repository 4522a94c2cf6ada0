import type { Decider, Decision } from "klartext/event-sourcing";
import { notAffected } from "../open-point/affected-customers.ts";
import type { OpenPointState } from "../open-point/open-point.state.ts";
import { accept, type Refusal, refusal, refuse, refuseFor } from "../refusal/refusal.ts";
import { isSolved } from "../taxonomy/index.ts";
import { isWithin } from "./feedback.state.ts";
import type { FeedbackAskingEvent } from "./feedback-asking.events.ts";

export interface AskForFeedback {
  readonly type: "AskForFeedback";
  readonly feedbackId: string;
  readonly pointId: string;
  readonly customerId: string;
  /** The point as it stands. */
  readonly point: OpenPointState;
  /** RFC 3339 */
  readonly now: string;
}

/** `null`: never asked. */
export type FeedbackAskingState = FeedbackAskingEvent["data"] | null;

/** Days of 24 hours between two questions to one contact person. */
export const ASKED_AT_MOST_EVERY_DAYS = 30;

/** Asks who was told of a solution, or confirmed it; and again about another point only after a while. */
export const feedbackAskingDecider: Decider<
  FeedbackAskingState,
  AskForFeedback,
  FeedbackAskingEvent,
  Refusal
> = {
  initialState: null,
  decide,
  evolve: (asked, event) => (event.type === "CustomerAskedForFeedback" ? event.data : asked),
};

function decide(command: AskForFeedback, asked: FeedbackAskingState): Decision<FeedbackAskingEvent, Refusal> {
  const { feedbackId, pointId, now } = command;
  if (asked?.feedbackId === feedbackId) return accept();
  const obstacle = notAskable(command);
  if (obstacle) return refuseFor(obstacle);
  // A new solution of the same matter takes the place of the one that was asked about.
  const isOther = asked !== null && asked.pointId !== pointId;
  if (isOther && isWithin(ASKED_AT_MOST_EVERY_DAYS, asked.askedAt, now)) {
    return refuse("asked-lately", { days: String(ASKED_AT_MOST_EVERY_DAYS) });
  }
  return accept({ type: "CustomerAskedForFeedback", data: { feedbackId, pointId, askedAt: now } });
}

function notAskable({ point, customerId }: AskForFeedback): Refusal | undefined {
  if (point === null) return refusal("point-unknown");
  const { state, imported } = point;
  if (!isSolved(state) || imported?.finishedBeforeKlartext) {
    return refusal("not-solved", { state });
  }
  const customer = point.customers.find((other) => other.customerId === customerId);
  if (customer?.noticeGivenAt === null && customer.reply !== "confirmed") {
    return refusal("solution-not-told");
  }
  return notAffected(point, customerId);
}
