import { Body, Controller, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { SetToneDto } from "./set-tone.dto.ts";
import { SetTone } from "./set-tone.handler.ts";

@ApiTags("Organization")
@Controller("v1/organization/tone")
export class SetToneController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({
    summary: "Set how customers are addressed",
    description: "Sie (`formal`) or du (`informal`) for customers who have not chosen themselves.",
    permission: "manage-organization",
  })
  handle(
    @Body() input: SetToneDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new SetTone(input, context, ifRevision));
  }
}
