import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { PointIdDto } from "../../open-points/point-id.dto.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { RecordReplyDto } from "./record-reply.dto.ts";
import { RecordReply } from "./record-reply.handler.ts";

@ApiTags("What customers write")
@Controller("v1/open-points/:pointId/replies")
export class RecordReplyController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @TakesInternalTexts("remark")
  @CommandRoute({
    summary: "Record a customer's reply",
    description:
      "What a customer wrote back counts as a contact. A point that waited for the customer goes on, and a finished one is reopened, up to 90 days afterwards. For a duplicate it is recorded at the point that goes on, which the answer names.",
    permission: "record-contact",
  })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: RecordReplyDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new RecordReply(pointId, input, context, ifRevision));
  }
}
