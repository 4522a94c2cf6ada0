import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { ActionIdDto } from "../action-id.dto.ts";
import { CompleteActionDto } from "./complete.dto.ts";
import { CompleteAction } from "./complete.handler.ts";

@ApiTags("Corrective actions")
@Controller("v1/corrective-actions/:actionId/complete")
export class CompleteActionController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @TakesInternalTexts("result")
  @CommandRoute({
    summary: "Report a corrective action as done",
    description: "Done is not effective: whether it worked is checked later.",
    permission: "work-on-action",
  })
  handle(
    @Param() { actionId }: ActionIdDto,
    @Body() input: CompleteActionDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new CompleteAction(actionId, input, context, ifRevision));
  }
}
