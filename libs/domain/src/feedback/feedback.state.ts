import type { FeedbackEvent, FeedbackRequest, GivenFeedback } from "./feedback.events.ts";

/** `null`: nobody was asked. */
export type FeedbackState = Feedback | null;

export interface Feedback extends FeedbackRequest {
  /** In their order: the last ones hold, the others were changed. */
  readonly given: readonly GivenFeedback[];
  readonly actionIds: readonly string[];
}

/** Days are 24 hours. */
export const ANSWERABLE_FOR_DAYS = 60;
export const CHANGEABLE_FOR_DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;

/** `awaited` becomes `expired`, and `changeable` becomes `final`, by time alone: no event says so. */
export type FeedbackCourse = "awaited" | "expired" | "changeable" | "final";

/** How a request stands at a moment (RFC 3339). */
export function feedbackCourse({ requestedAt, given }: Feedback, at: string): FeedbackCourse {
  const [first] = given;
  if (first === undefined) return isWithin(ANSWERABLE_FOR_DAYS, requestedAt, at) ? "awaited" : "expired";
  return isWithin(CHANGEABLE_FOR_DAYS, first.givenAt, at) ? "changeable" : "final";
}

/** The answers that hold. */
export function currentAnswers({ given }: Feedback): GivenFeedback | null {
  return given.at(-1) ?? null;
}

/** Also when `at` lies before: what was recorded later than it happened is no reason to refuse. */
export function isWithin(days: number, since: string, at: string): boolean {
  return Date.parse(at) - Date.parse(since) <= days * DAY;
}

/** The state after one more event. An event that does not belong here changes nothing. */
export function evolveFeedback(feedback: FeedbackState, event: FeedbackEvent): FeedbackState {
  if (feedback !== null) return changed(feedback, event);
  return event.type === "FeedbackRequested" ? { ...event.data, given: [], actionIds: [] } : null;
}

function changed(feedback: Feedback, event: FeedbackEvent): Feedback {
  switch (event.type) {
    case "FeedbackRequested":
      return feedback;
    case "FeedbackGiven":
    case "FeedbackChanged":
      return { ...feedback, given: [...feedback.given, event.data] };
    case "FeedbackLinkedToAction":
      return { ...feedback, actionIds: [...feedback.actionIds, event.data.actionId] };
    case "FeedbackUnlinkedFromAction": {
      const actionIds = feedback.actionIds.filter((actionId) => actionId !== event.data.actionId);
      return { ...feedback, actionIds };
    }
    default:
      event satisfies never;
      return feedback;
  }
}
