import { Controller, Get, Param } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { QueryRoute } from "../../http/query-route.ts";
import { PointIdDto } from "../../open-points/point-id.dto.ts";
import { DelayReachDto } from "./get-delay-reach.dto.ts";
import { GetDelayReach } from "./get-delay-reach.handler.ts";

@ApiTags("Messages to customers")
@Controller("v1/open-points/:pointId/delay-reach")
export class GetDelayReachController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "Whom a delay of the point reaches",
    description:
      "Its customers, also those of points that were joined to it: what each was promised and told last, and on which way each contact person can be told.",
    permission: "read-list",
    answer: DelayReachDto,
    mayBeMissing: true,
  })
  handle(@Param() { pointId }: PointIdDto): Promise<DelayReachDto> {
    return this.#queries.execute(new GetDelayReach(pointId));
  }
}
