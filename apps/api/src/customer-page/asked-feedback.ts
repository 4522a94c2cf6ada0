import { Injectable } from "@nestjs/common";
import { CHANGEABLE_FOR_DAYS, currentAnswers, isErased } from "klartext/domain";
import { FeedbackOfCustomer } from "../feedback/feedback-of-customer.ts";
import { problemOf } from "../http/problems.ts";
import { erasedMark } from "../http/shown-text.ts";
import type { ShownFeedback, ShownPoint } from "./shown-point.ts";
import type { Visit } from "./visit.ts";

/** Whether the visitor was asked for feedback on a point, and what they answered. */
@Injectable()
export class AskedFeedback {
  readonly #feedback: FeedbackOfCustomer;

  constructor(feedback: FeedbackOfCustomer) {
    this.#feedback = feedback;
  }

  /** It stands in the log alone: while that is away the page goes without. */
  async of(point: ShownPoint, visit: Visit): Promise<ShownFeedback | null> {
    try {
      return await this.#asked(point, visit);
    } catch (error) {
      if (problemOf(error).status !== 503) throw error;
      return null;
    }
  }

  /** What a colleague of the visitor was asked, or answered, is that colleague's. */
  async #asked(
    { pointId }: ShownPoint,
    { customerId, contactPerson, language }: Visit,
  ): Promise<ShownFeedback | null> {
    const asked = await this.#feedback.latest(pointId, customerId);
    if (asked === null) return null;
    const answers = currentAnswers(asked.feedback);
    const isFor = (id: string | null) => id === null || id === contactPerson.contactPersonId;
    if (!isFor(asked.feedback.contactPersonId) || !isFor(answers?.contactPersonId ?? null)) return null;
    const [first] = asked.feedback.given;
    const words = answers?.words ?? null;
    return {
      feedbackId: asked.feedbackId,
      answerable: asked.course === "awaited" || asked.course === "changeable",
      changeableUntil: first === undefined ? null : afterDays(first.givenAt, CHANGEABLE_FOR_DAYS),
      answers: answers && { ...answers, words: isErased(words) ? erasedMark(words, language) : words },
    };
  }
}

function afterDays(instant: string, days: number): string {
  return Temporal.Instant.from(instant)
    .add({ hours: 24 * days })
    .toString();
}
