import { Controller, Get, Query } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { QueryRoute } from "../../http/query-route.ts";
import { FeedbackPageDto, ListFeedbackDto } from "./list-feedback.dto.ts";
import { type ListedFeedbackPage, ListFeedback } from "./list-feedback.handler.ts";

@ApiTags("Feedback")
@Controller("v1/feedback")
export class ListFeedbackController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "What customers answered, the latest first",
    description:
      "About matters, never about persons: nobody of the staff stands in it, and nothing is counted by person.",
    permission: "read-list",
    answer: FeedbackPageDto,
  })
  handle(@Query() wanted: ListFeedbackDto): Promise<ListedFeedbackPage> {
    return this.#queries.execute(new ListFeedback(wanted));
  }
}
