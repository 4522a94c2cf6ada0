import type { WrittenAnswers } from "../feedback.commands.ts";
import type { FeedbackEvent, FeedbackRequest, GivenFeedback } from "../feedback.events.ts";

/** What the specs of feedback start from. */
export const requestedAt = "2026-08-18T11:00:00.000Z";
export const nextDay = "2026-08-19T11:00:00.000Z";

export const request: FeedbackRequest = {
  pointId: "point-1",
  customerId: "a",
  contactPersonId: "jana",
  solution: 1,
  requestedAt,
};

export const answers: WrittenAnswers = {
  solved: true,
  satisfaction: 4,
  recommend: 9,
  words: "Schnell geholfen",
};

export const requested: FeedbackEvent = { type: "FeedbackRequested", data: request };

const given: GivenFeedback = {
  ...answers,
  contactPersonId: "jana",
  channel: "portal",
  enteredBy: "customer",
  givenAt: nextDay,
};

export function gave(change: Partial<GivenFeedback> = {}): FeedbackEvent {
  return { type: "FeedbackGiven", data: { ...given, ...change } };
}

export function changed(change: Partial<GivenFeedback> = {}): FeedbackEvent {
  return { type: "FeedbackChanged", data: { ...given, ...change } };
}
