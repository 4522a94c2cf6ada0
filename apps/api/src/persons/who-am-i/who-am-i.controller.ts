import { Controller, Get } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { Caller, type CallerOfRequest } from "../../access/caller.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { MeDto } from "./who-am-i.dto.ts";
import { WhoAmI } from "./who-am-i.handler.ts";

@ApiTags("Persons")
@Controller("v1/me")
export class WhoAmIController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "Who am I",
    description: "Whose key this is, and what it may do.",
    permission: "know-oneself",
    answer: MeDto,
  })
  handle(@Caller() caller: CallerOfRequest): Promise<MeDto> {
    return this.#queries.execute(new WhoAmI(caller));
  }
}
