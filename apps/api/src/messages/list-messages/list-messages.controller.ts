import { Controller, Get, Param } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { QueryRoute } from "../../http/query-route.ts";
import { InLanguage, type ReaderLanguage } from "../../http/reader-language.ts";
import { PointIdDto } from "../../open-points/point-id.dto.ts";
import { MessagesOfPointDto } from "../message.dto.ts";
import type { MessageDetail } from "../shown-messages.ts";
import { ListMessages } from "./list-messages.handler.ts";

@ApiTags("Messages to customers")
@Controller("v1/open-points/:pointId/messages")
export class ListMessagesController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "The messages about a point",
    description:
      "Drafts as well, and every version that was issued: what was corrected stays beside its correction.",
    permission: "read-list",
    answer: MessagesOfPointDto,
    mayBeMissing: true,
  })
  async handle(
    @Param() { pointId }: PointIdDto,
    @InLanguage() language: ReaderLanguage,
  ): Promise<{ readonly items: readonly MessageDetail[] }> {
    return { items: await this.#queries.execute(new ListMessages(pointId, language)) };
  }
}
