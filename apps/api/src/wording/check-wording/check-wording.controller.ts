import { Body, Controller, HttpCode, Post } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { ApiProblems } from "../../http/api-problems.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { CheckWordingDto, WordingFindingsDto } from "./check-wording.dto.ts";
import { CheckWording } from "./check-wording.handler.ts";

@ApiTags("Wording")
@Controller("v1/wording-checks")
export class CheckWordingController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Post()
  @HttpCode(200)
  @QueryRoute({
    summary: "Check a text's wording",
    description:
      "Finds what must not be said to customers, or had better not: the same check that every text runs through which a customer can read. Nothing is stored, and nothing is counted.",
    permission: "check-wording",
    answer: WordingFindingsDto,
  })
  @ApiProblems(413, 415)
  handle(@Body() input: CheckWordingDto): Promise<WordingFindingsDto> {
    return this.#queries.execute(new CheckWording(input));
  }
}
