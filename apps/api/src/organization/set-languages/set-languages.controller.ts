import { Body, Controller, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { SetLanguagesDto } from "./set-languages.dto.ts";
import { SetLanguages } from "./set-languages.handler.ts";

@ApiTags("Organization")
@Controller("v1/organization/languages")
export class SetLanguagesController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({
    summary: "Set in which languages customers are written to",
    description: "A customer who has chosen none of them is written to in the default one.",
    permission: "manage-organization",
  })
  handle(
    @Body() input: SetLanguagesDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new SetLanguages(input, context, ifRevision));
  }
}
