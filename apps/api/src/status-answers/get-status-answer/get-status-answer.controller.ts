import { Controller, Get, Query } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { QueryRoute } from "../../http/query-route.ts";
import { InLanguage, type ReaderLanguage } from "../../http/reader-language.ts";
import { GetStatusAnswerDto } from "./get-status-answer.dto.ts";
import { GetStatusAnswer } from "./get-status-answer.handler.ts";
import { StatusAnswerDto } from "./status-answer.dto.ts";

@ApiTags("Status answers")
@Controller("v1/status-answers")
export class GetStatusAnswerController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "What a customer may be told of their points now",
    description:
      "All unfinished points and those finished in the last 90 days, each with sentences that may be said as they are, and what to ask the caller before. Asked by exactly one of `customerId`, `customerNumber`, `customerName`, `phone`, `email`, `pointNumber` and `oldNumber`; where that fits several customers they are named, and nothing is told. An emergency's number is everybody's whom it affects: it is answered with what everybody may be told, and with asking for the name first.",
    permission: "answer-customers",
    answer: StatusAnswerDto,
  })
  handle(@Query() asked: GetStatusAnswerDto, @InLanguage() reader: ReaderLanguage): Promise<StatusAnswerDto> {
    return this.#queries.execute(new GetStatusAnswer(asked, reader));
  }
}
