import { Body, Controller, Param, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { AcknowledgementPartsDto } from "../acknowledgement-parts.dto.ts";
import { MessageIdDto } from "../message-id.dto.ts";
import { WordAcknowledgement } from "./word-acknowledgement.handler.ts";

@ApiTags("Messages to customers")
@Controller("v1/messages/:messageId/parts")
export class WordAcknowledgementController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({
    summary: "Write the parts of an acknowledgement",
    description:
      "The parts that are sent change; an approval has to be given anew. `warnings` says what issuing the text as it stands would warn of or refuse, with places in `/draft/text` of the message.",
    permission: "tell-customers",
  })
  handle(
    @Param() { messageId }: MessageIdDto,
    @Body() input: AcknowledgementPartsDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new WordAcknowledgement(messageId, input, context, ifRevision));
  }
}
