import { Body, Controller, Param, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { ChangeTellableWordsDto } from "./change-tellable-words.dto.ts";
import { ChangeTellableWords } from "./change-tellable-words.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/tellable-words")
export class ChangeTellableWordsController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({
    summary: "Change what customers may read",
    description:
      "Title, description and next step in the organization's words for customers. Only the fields that are given change; null takes one away. What the wording check refuses is answered with 422 and every finding; what it warns of stands in `warnings`. Possible on finished points, too.",
    permission: "work-on-point",
  })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: ChangeTellableWordsDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new ChangeTellableWords(pointId, input, context, ifRevision));
  }
}
