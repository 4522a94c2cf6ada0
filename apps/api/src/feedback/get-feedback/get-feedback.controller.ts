import { Controller, Get, Param, Res } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { FastifyReply } from "fastify";
import { etagOf } from "../../http/etag.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { FeedbackDto } from "../feedback.dto.ts";
import { FeedbackIdDto } from "../feedback-id.dto.ts";
import type { FeedbackDetail } from "../shown-feedback.ts";
import { GetFeedback } from "./get-feedback.handler.ts";

@ApiTags("Feedback")
@Controller("v1/feedback/:feedbackId")
export class GetFeedbackController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "A customer's feedback, with all earlier answers and what came of it",
    permission: "read-list",
    answer: FeedbackDto,
    withEtag: true,
    mayBeMissing: true,
  })
  async handle(
    @Param() { feedbackId }: FeedbackIdDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FeedbackDetail> {
    const feedback = await this.#queries.execute(new GetFeedback(feedbackId));
    void reply.header("ETag", etagOf(feedback.revision));
    return feedback;
  }
}
