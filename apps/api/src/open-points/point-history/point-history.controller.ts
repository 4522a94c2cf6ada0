import { Controller, Get, Param } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { HistoryEntry } from "../../history/histories.ts";
import { HistoryDto } from "../../history/history.dto.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { InLanguage, type ReaderLanguage } from "../../http/reader-language.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { PointHistory } from "./point-history.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/history")
export class PointHistoryController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "The history of a point in words",
    description: "What happened, when, from what to what, and by whom as far as that is still known.",
    permission: "read-list",
    answer: HistoryDto,
    mayBeMissing: true,
  })
  async handle(
    @Param() { pointId }: PointIdDto,
    @InLanguage() language: ReaderLanguage,
  ): Promise<{ readonly items: readonly HistoryEntry[] }> {
    return { items: await this.#queries.execute(new PointHistory(pointId, language)) };
  }
}
