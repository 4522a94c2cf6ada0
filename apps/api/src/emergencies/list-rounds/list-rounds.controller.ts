import { Controller, Get, Param } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { QueryRoute } from "../../http/query-route.ts";
import { EmergencyIdDto } from "../emergency-id.dto.ts";
import { RoundListDto } from "./list-rounds.dto.ts";
import { ListRounds, type Round } from "./list-rounds.handler.ts";

@ApiTags("Emergencies")
@Controller("v1/emergencies/:emergencyId/rounds")
export class ListRoundsController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "The notices of an emergency, and how far each has come",
    permission: "read-list",
    answer: RoundListDto,
    mayBeMissing: true,
  })
  async handle(@Param() { emergencyId }: EmergencyIdDto): Promise<{ readonly items: readonly Round[] }> {
    return { items: await this.#queries.execute(new ListRounds(emergencyId)) };
  }
}
