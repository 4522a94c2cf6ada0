import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { ActionIdDto } from "../action-id.dto.ts";
import { DropActionDto } from "./drop.dto.ts";
import { DropAction } from "./drop.handler.ts";

@ApiTags("Corrective actions")
@Controller("v1/corrective-actions/:actionId/drop")
export class DropActionController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @TakesInternalTexts("reason")
  @CommandRoute({ summary: "Drop a corrective action", permission: "work-on-action" })
  handle(
    @Param() { actionId }: ActionIdDto,
    @Body() input: DropActionDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new DropAction(actionId, input, context, ifRevision));
  }
}
