import { Controller, Get, Param, Res } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { FastifyReply } from "fastify";
import { etagOf } from "../../http/etag.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { InLanguage, type ReaderLanguage } from "../../http/reader-language.ts";
import { MessageDetailDto } from "../message.dto.ts";
import { MessageIdDto } from "../message-id.dto.ts";
import type { MessageDetail } from "../shown-messages.ts";
import { GetMessage } from "./get-message.handler.ts";

@ApiTags("Messages to customers")
@Controller("v1/messages/:messageId")
export class GetMessageController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "A message to a customer, with all its versions",
    permission: "read-list",
    answer: MessageDetailDto,
    withEtag: true,
    mayBeMissing: true,
  })
  async handle(
    @Param() { messageId }: MessageIdDto,
    @InLanguage() language: ReaderLanguage,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MessageDetail> {
    const message = await this.#queries.execute(new GetMessage(messageId, language));
    void reply.header("ETag", etagOf(message.revision));
    return message;
  }
}
