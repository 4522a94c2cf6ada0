import { Controller, Get } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { TeamRow } from "klartext/read-model";
import { QueryRoute } from "../../http/query-route.ts";
import { TeamListDto } from "./list-teams.dto.ts";
import { ListTeams } from "./list-teams.handler.ts";

@ApiTags("Teams")
@Controller("v1/teams")
export class ListTeamsController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({ summary: "All teams", permission: "read-teams", answer: TeamListDto })
  async handle(): Promise<{ items: readonly TeamRow[] }> {
    return { items: await this.#queries.execute(new ListTeams()) };
  }
}
