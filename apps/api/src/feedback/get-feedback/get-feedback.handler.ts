import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { notFound } from "../../http/problems.ts";
import { type FeedbackDetail, ShownFeedback } from "../shown-feedback.ts";

export class GetFeedback extends Query<FeedbackDetail> {
  readonly feedbackId: string;

  constructor(feedbackId: string) {
    super();
    this.feedbackId = feedbackId;
  }
}

@QueryHandler(GetFeedback)
export class GetFeedbackHandler implements IQueryHandler<GetFeedback> {
  readonly #shown: ShownFeedback;

  constructor(shown: ShownFeedback) {
    this.#shown = shown;
  }

  async execute({ feedbackId }: GetFeedback): Promise<FeedbackDetail> {
    const feedback = await this.#shown.one(feedbackId);
    if (feedback === undefined) throw notFound();
    return feedback;
  }
}
