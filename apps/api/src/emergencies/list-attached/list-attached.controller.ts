import { Controller, Get, Param, Query } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { QueryRoute } from "../../http/query-route.ts";
import { EmergencyIdDto } from "../emergency-id.dto.ts";
import { PageOfCustomersDto } from "../page-of-customers.dto.ts";
import { AttachedCustomersDto } from "./list-attached.dto.ts";
import { ListAttached } from "./list-attached.handler.ts";

@ApiTags("Emergencies")
@Controller("v1/emergencies/:emergencyId/customers")
export class ListAttachedController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "The customers who are attached to an emergency",
    description: "In the order in which they were attached.",
    permission: "read-list",
    answer: AttachedCustomersDto,
    mayBeMissing: true,
  })
  handle(
    @Param() { emergencyId }: EmergencyIdDto,
    @Query() page: PageOfCustomersDto,
  ): Promise<AttachedCustomersDto> {
    return this.#queries.execute(new ListAttached(emergencyId, page));
  }
}
