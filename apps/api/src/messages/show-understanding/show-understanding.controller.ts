import { Body, Controller, Param, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { MessageIdDto } from "../message-id.dto.ts";
import { ShowUnderstandingDto } from "./show-understanding.dto.ts";
import { ShowUnderstanding } from "./show-understanding.handler.ts";

@ApiTags("Messages to customers")
@Controller("v1/messages/:messageId/steps/understood")
export class ShowUnderstandingController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @TakesInternalTexts("words")
  @CommandRoute({
    summary: "Record step 2: understanding shown",
    permission: "tell-customers",
  })
  handle(
    @Param() { messageId }: MessageIdDto,
    @Body() input: ShowUnderstandingDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new ShowUnderstanding(messageId, input, context, ifRevision));
  }
}
