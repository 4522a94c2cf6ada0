import { Body, Controller, Param, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { ChangeInternalWordsDto } from "./change-internal-words.dto.ts";
import { ChangeInternalWords } from "./change-internal-words.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/words")
export class ChangeInternalWordsController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @TakesInternalTexts("title", "description", "nextStep")
  @CommandRoute({
    summary: "Change title, description, next step",
    description: "The words for colleagues. Only the fields that are given change; null takes one away.",
    permission: "work-on-point",
  })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: ChangeInternalWordsDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new ChangeInternalWords(pointId, input, context, ifRevision));
  }
}
