import { Controller, Get } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { QueryRoute } from "../../http/query-route.ts";
import { TrapListDto } from "./list-traps.dto.ts";
import { ListTraps } from "./list-traps.handler.ts";

@ApiTags("Organization")
@Controller("v1/traps")
export class ListTrapsController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "All traps",
    description: "The kinds of service failure: 1 to 18 built in, the organization's own from 101 on.",
    permission: "read-organization",
    answer: TrapListDto,
  })
  async handle(): Promise<TrapListDto> {
    return { items: await this.#queries.execute(new ListTraps()) };
  }
}
