import { Controller, Get, Param, Query } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { QueryRoute } from "../../http/query-route.ts";
import { EmergencyIdDto } from "../emergency-id.dto.ts";
import { PageOfCustomersDto } from "../page-of-customers.dto.ts";
import { UnreachedCustomersDto } from "./list-unreached.dto.ts";
import { ListUnreached } from "./list-unreached.handler.ts";

@ApiTags("Emergencies")
@Controller("v1/emergencies/:emergencyId/unreached")
export class ListUnreachedController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "The customers whom the newest notice could not be sent to",
    description:
      "Nobody to write to, no channel chosen, or one on which somebody has to speak: they are to be called.",
    permission: "read-list",
    answer: UnreachedCustomersDto,
    mayBeMissing: true,
  })
  handle(
    @Param() { emergencyId }: EmergencyIdDto,
    @Query() page: PageOfCustomersDto,
  ): Promise<UnreachedCustomersDto> {
    return this.#queries.execute(new ListUnreached(emergencyId, page));
  }
}
