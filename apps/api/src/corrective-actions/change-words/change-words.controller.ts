import { Body, Controller, Param, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { ActionIdDto } from "../action-id.dto.ts";
import { ChangeActionWordsDto } from "./change-words.dto.ts";
import { ChangeActionWords } from "./change-words.handler.ts";

@ApiTags("Corrective actions")
@Controller("v1/corrective-actions/:actionId/words")
export class ChangeActionWordsController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @TakesInternalTexts("title", "description")
  @CommandRoute({
    summary: "Change title and description",
    description: "Only the fields that are given change; null removes the description.",
    permission: "work-on-action",
  })
  handle(
    @Param() { actionId }: ActionIdDto,
    @Body() input: ChangeActionWordsDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new ChangeActionWords(actionId, input, context, ifRevision));
  }
}
