import { Controller, Get } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { QueryRoute } from "../../http/query-route.ts";
import { EmergencyListDto } from "./list-emergencies.dto.ts";
import { ListEmergencies } from "./list-emergencies.handler.ts";

@ApiTags("Emergencies")
@Controller("v1/emergencies")
export class ListEmergenciesController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({ summary: "All emergencies", permission: "read-list", answer: EmergencyListDto })
  async handle(): Promise<EmergencyListDto> {
    return { items: await this.#queries.execute(new ListEmergencies()) };
  }
}
