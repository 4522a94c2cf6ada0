import { Body, Controller, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { MakeGoodLimitsDto } from "../make-good-limits.dto.ts";
import { SetMakeGoodLimits } from "./set-make-good-limits.handler.ts";

@ApiTags("Organization")
@Controller("v1/organization/make-good-limits")
export class SetMakeGoodLimitsController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({
    summary: "Set what each role may grant unasked",
    description: "Up to these values a make-good is offered without asking anybody.",
    permission: "manage-organization",
  })
  handle(
    @Body() input: MakeGoodLimitsDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new SetMakeGoodLimits(input, context, ifRevision));
  }
}
