import { Body, Controller, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { SetActorRetentionDto } from "./set-actor-retention.dto.ts";
import { SetActorRetention } from "./set-actor-retention.handler.ts";

@ApiTags("Organization")
@Controller("v1/organization/actor-retention")
export class SetActorRetentionController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({ summary: "Set how long it is kept who made a change", permission: "manage-organization" })
  handle(
    @Body() input: SetActorRetentionDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new SetActorRetention(input, context, ifRevision));
  }
}
