import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { AddNoteDto } from "./add-note.dto.ts";
import { AddNote } from "./add-note.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/notes")
export class AddNoteController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @TakesInternalTexts("text")
  @CommandRoute({
    summary: "Add a note",
    description:
      "A fact for colleagues, on finished points, too. What was noted stays as it was; a further note corrects it.",
    permission: "add-facts",
  })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: AddNoteDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new AddNote(pointId, input, context, ifRevision));
  }
}
