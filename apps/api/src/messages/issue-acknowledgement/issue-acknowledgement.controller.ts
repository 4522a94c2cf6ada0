import { Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { MessageIdDto } from "../message-id.dto.ts";
import { IssueAcknowledgement } from "./issue-acknowledgement.handler.ts";

@ApiTags("Messages to customers")
@Controller("v1/messages/:messageId/issue")
export class IssueAcknowledgementController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Issue an acknowledgement",
    description:
      "Its text is put together from the parts, checked, and kept word for word; what is being done becomes a promise on the point. Steps 1 to 4 and a time have to be there.",
    permission: "tell-customers",
  })
  handle(
    @Param() { messageId }: MessageIdDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new IssueAcknowledgement(messageId, {}, context, ifRevision));
  }
}
