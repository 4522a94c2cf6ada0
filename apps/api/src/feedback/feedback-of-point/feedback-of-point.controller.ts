import { Controller, Get, Param, Query } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { QueryRoute } from "../../http/query-route.ts";
import { PointIdDto } from "../../open-points/point-id.dto.ts";
import { FeedbackOfPointDto } from "../feedback.dto.ts";
import type { FeedbackDetail } from "../shown-feedback.ts";
import { FeedbackOfPointQueryDto } from "./feedback-of-point.dto.ts";
import { FeedbackOfPoint } from "./feedback-of-point.handler.ts";

@ApiTags("Feedback")
@Controller("v1/open-points/:pointId/feedback")
export class FeedbackOfPointController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "What customers were asked and answered about a point",
    description:
      "A customer is asked with the solution notice, at most once in 30 days, and again when the point was solved anew. On a point that low answers opened: those answers.",
    permission: "read-list",
    answer: FeedbackOfPointDto,
    mayBeMissing: true,
  })
  async handle(
    @Param() { pointId }: PointIdDto,
    @Query() { customerId }: FeedbackOfPointQueryDto,
  ): Promise<{ readonly items: readonly FeedbackDetail[] }> {
    return { items: await this.#queries.execute(new FeedbackOfPoint(pointId, customerId)) };
  }
}
