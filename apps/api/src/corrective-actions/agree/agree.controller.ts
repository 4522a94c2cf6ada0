import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { ActionIdDto } from "../action-id.dto.ts";
import { AgreeOnActionDto } from "./agree.dto.ts";
import { AgreeOnAction } from "./agree.handler.ts";

@ApiTags("Corrective actions")
@Controller("v1/corrective-actions/:actionId/agree")
export class AgreeOnActionController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Agree on a corrective action",
    description: "A team answers for it from now on, by a day. It joins the open-points list.",
    permission: "agree-action",
  })
  handle(
    @Param() { actionId }: ActionIdDto,
    @Body() input: AgreeOnActionDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new AgreeOnAction(actionId, input, context, ifRevision));
  }
}
