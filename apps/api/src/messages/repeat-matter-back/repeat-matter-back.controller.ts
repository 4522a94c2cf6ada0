import { Body, Controller, Param, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { MessageIdDto } from "../message-id.dto.ts";
import { RepeatMatterBackDto } from "./repeat-matter-back.dto.ts";
import { RepeatMatterBack } from "./repeat-matter-back.handler.ts";

@ApiTags("Messages to customers")
@Controller("v1/messages/:messageId/steps/listened")
export class RepeatMatterBackController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @TakesInternalTexts("words")
  @CommandRoute({
    summary: "Record step 1: listened",
    description:
      "The matter was repeated back in own words, which the customer confirmed; or we noticed it ourselves.",
    permission: "tell-customers",
  })
  handle(
    @Param() { messageId }: MessageIdDto,
    @Body() input: RepeatMatterBackDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new RepeatMatterBack(messageId, input, context, ifRevision));
  }
}
