import { Controller, Get, Param } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { HistoryEntry } from "../../history/histories.ts";
import { HistoryDto } from "../../history/history.dto.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { InLanguage, type ReaderLanguage } from "../../http/reader-language.ts";
import { ActionIdDto } from "../action-id.dto.ts";
import { ActionHistory } from "./action-history.handler.ts";

@ApiTags("Corrective actions")
@Controller("v1/corrective-actions/:actionId/history")
export class ActionHistoryController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "The history of a corrective action in words",
    description: "What happened, when, from what to what, and by whom as far as that is still known.",
    permission: "read-list",
    answer: HistoryDto,
    mayBeMissing: true,
  })
  async handle(
    @Param() { actionId }: ActionIdDto,
    @InLanguage() language: ReaderLanguage,
  ): Promise<{ readonly items: readonly HistoryEntry[] }> {
    return { items: await this.#queries.execute(new ActionHistory(actionId, language)) };
  }
}
