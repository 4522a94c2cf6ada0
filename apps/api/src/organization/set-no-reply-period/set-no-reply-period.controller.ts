import { Body, Controller, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { SetNoReplyPeriodDto } from "./set-no-reply-period.dto.ts";
import { SetNoReplyPeriod } from "./set-no-reply-period.handler.ts";

@ApiTags("Organization")
@Controller("v1/organization/no-reply-period")
export class SetNoReplyPeriodController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({ summary: "Set how long a reply is waited for", permission: "manage-organization" })
  handle(
    @Body() input: SetNoReplyPeriodDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new SetNoReplyPeriod(input, context, ifRevision));
  }
}
