import { Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { ActionIdDto } from "../action-id.dto.ts";
import { StartAction } from "./start.handler.ts";

@ApiTags("Corrective actions")
@Controller("v1/corrective-actions/:actionId/start")
export class StartActionController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({ summary: "Start a corrective action", permission: "work-on-action" })
  handle(
    @Param() { actionId }: ActionIdDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new StartAction(actionId, null, context, ifRevision));
  }
}
