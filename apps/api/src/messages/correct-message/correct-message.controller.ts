import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { MessageIdDto } from "../message-id.dto.ts";
import { CorrectMessageDto } from "./correct-message.dto.ts";
import { CorrectMessage } from "./correct-message.handler.ts";

@ApiTags("Messages to customers")
@Controller("v1/messages/:messageId/corrections")
export class CorrectMessageController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Correct a message",
    description:
      "What was issued stays word for word and shows as corrected. An acknowledgement's next version is drafted and issued like the first; every other message is issued anew with its new text.",
    permission: "tell-customers",
  })
  handle(
    @Param() { messageId }: MessageIdDto,
    @Body() input: CorrectMessageDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new CorrectMessage(messageId, input, context, ifRevision));
  }
}
