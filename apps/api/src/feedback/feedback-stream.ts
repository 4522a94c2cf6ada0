import { derivedUuid } from "klartext/nest";

/** A customer is asked once about each solution of a point, so the id follows from these. */
export function feedbackIdOf(pointId: string, customerId: string, solution: number): string {
  return derivedUuid("feedback", pointId, customerId, String(solution));
}

export function feedbackStream(feedbackId: string): string {
  return `feedback-${feedbackId}`;
}

/** Of whoever is asked: the contact person, or the customer where nobody is known by name. */
export function feedbackAskingStream(customerId: string, contactPersonId: string | null): string {
  return `feedbackAsking-${contactPersonId ?? customerId}`;
}

export function feedbackIdOfStream(stream: string): string {
  return stream.slice(feedbackStream("").length);
}

/** The point of its own that low answers to a request become: one, however often they are changed. */
export function pointIdOfLowFeedback(feedbackId: string): string {
  return derivedUuid("openPoint", "low-feedback", feedbackId);
}
