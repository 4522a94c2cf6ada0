import { Controller, Get, Param } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { QueryRoute } from "../../http/query-route.ts";
import { FoundByNumberDto, RunningNumberDto } from "./find-by-number.dto.ts";
import { FindByNumber } from "./find-by-number.handler.ts";

@ApiTags("The list")
@Controller("v1/open-points/by-number/:number")
export class FindByNumberController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "Find a point or a corrective action by its running number",
    permission: "read-list",
    answer: FoundByNumberDto,
    mayBeMissing: true,
  })
  handle(@Param() { number }: RunningNumberDto): Promise<FoundByNumberDto> {
    return this.#queries.execute(new FindByNumber(number));
  }
}
