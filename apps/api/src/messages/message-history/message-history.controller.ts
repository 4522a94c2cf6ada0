import { Controller, Get, Param } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { HistoryEntry } from "../../history/histories.ts";
import { HistoryDto } from "../../history/history.dto.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { InLanguage, type ReaderLanguage } from "../../http/reader-language.ts";
import { MessageIdDto } from "../message-id.dto.ts";
import { MessageHistory } from "./message-history.handler.ts";

@ApiTags("Messages to customers")
@Controller("v1/messages/:messageId/history")
export class MessageHistoryController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "The history of a message in words",
    description: "What happened, when, from what to what, and by whom as far as that is still known.",
    permission: "read-list",
    answer: HistoryDto,
    mayBeMissing: true,
  })
  async handle(
    @Param() { messageId }: MessageIdDto,
    @InLanguage() language: ReaderLanguage,
  ): Promise<{ readonly items: readonly HistoryEntry[] }> {
    return { items: await this.#queries.execute(new MessageHistory(messageId, language)) };
  }
}
