import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { ActionIdDto } from "../action-id.dto.ts";
import { ReopenActionDto } from "./reopen.dto.ts";
import { ReopenAction } from "./reopen.handler.ts";

@ApiTags("Corrective actions")
@Controller("v1/corrective-actions/:actionId/reopen")
export class ReopenActionController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @TakesInternalTexts("reason")
  @CommandRoute({
    summary: "Reopen a corrective action",
    description: "Back to the agreement where there was one, else to the proposal.",
    permission: "work-on-action",
  })
  handle(
    @Param() { actionId }: ActionIdDto,
    @Body() input: ReopenActionDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new ReopenAction(actionId, input, context, ifRevision));
  }
}
