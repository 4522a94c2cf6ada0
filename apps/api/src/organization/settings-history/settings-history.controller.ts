import { Controller, Get } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { QueryRoute } from "../../http/query-route.ts";
import { SettingsHistoryDto } from "../organization.dto.ts";
import { SettingsHistory } from "./settings-history.handler.ts";

@ApiTags("Organization")
@Controller("v1/organization/history")
export class SettingsHistoryController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "What the organization had settled, and from when",
    permission: "read-organization",
    answer: SettingsHistoryDto,
  })
  async handle(): Promise<SettingsHistoryDto> {
    return { items: await this.#queries.execute(new SettingsHistory()) };
  }
}
