import { Body, Controller, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { ResponseTargetsDto } from "../response-targets.dto.ts";
import { SetResponseTargets } from "./set-response-targets.handler.ts";

@ApiTags("Organization")
@Controller("v1/organization/response-targets")
export class SetResponseTargetsController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({
    summary: "Set the response targets",
    description: "By channel and priority; all of them, since what is left out could mean two things.",
    permission: "manage-organization",
  })
  handle(
    @Body() input: ResponseTargetsDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new SetResponseTargets(input, context, ifRevision));
  }
}
