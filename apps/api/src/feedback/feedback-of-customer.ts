import { Inject, Injectable } from "@nestjs/common";
import {
  type Feedback,
  type FeedbackCourse,
  feedbackCourse,
  feedbackDecider,
  isSolved,
  openPointDecider,
} from "klartext/domain";
import { CLOCK, type Clock, isoInstant, StreamReader } from "klartext/nest";
import { openPointStream } from "../open-points/open-point-stream.ts";
import { feedbackIdOf, feedbackStream } from "./feedback-stream.ts";

export interface RequestedFeedback {
  readonly feedbackId: string;
  readonly feedback: Feedback;
  /** `awaited` and `changeable` take an answer; the others do not any more. */
  readonly course: FeedbackCourse;
}

/** What a customer was asked about a point, and what that customer said: of one customer alone. */
@Injectable()
export class FeedbackOfCustomer {
  readonly #reader: StreamReader;
  readonly #clock: Clock;

  constructor(reader: StreamReader, @Inject(CLOCK) clock: Clock) {
    this.#reader = reader;
    this.#clock = clock;
  }

  /** About the latest solution; `null` where the customer was not asked, or the question is over by a reopening. */
  async latest(pointId: string, customerId: string): Promise<RequestedFeedback | null> {
    const point = await this.#reader.stateOf(openPointDecider, openPointStream(pointId));
    if (point === null) return null;
    const feedbackId = feedbackIdOf(pointId, customerId, point.solutions);
    const feedback = await this.#reader.stateOf(feedbackDecider, feedbackStream(feedbackId));
    if (feedback === null) return null;
    const isOver = feedback.given.length === 0 && !isSolved(point.state);
    const course = feedbackCourse(feedback, isoInstant(this.#clock.now()));
    return isOver ? null : { feedbackId, feedback, course };
  }
}
