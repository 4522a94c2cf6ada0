import { Controller, Get, Param } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { HistoryEntry } from "../../history/histories.ts";
import { HistoryDto } from "../../history/history.dto.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { InLanguage, type ReaderLanguage } from "../../http/reader-language.ts";
import { EmergencyIdDto } from "../emergency-id.dto.ts";
import { EmergencyHistory } from "./emergency-history.handler.ts";

@ApiTags("Emergencies")
@Controller("v1/emergencies/:emergencyId/history")
export class EmergencyHistoryController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "The history of an emergency in words",
    description: "What happened, when, from what to what, and by whom as far as that is still known.",
    permission: "read-list",
    answer: HistoryDto,
    mayBeMissing: true,
  })
  async handle(
    @Param() { emergencyId }: EmergencyIdDto,
    @InLanguage() language: ReaderLanguage,
  ): Promise<{ readonly items: readonly HistoryEntry[] }> {
    return { items: await this.#queries.execute(new EmergencyHistory(emergencyId, language)) };
  }
}
