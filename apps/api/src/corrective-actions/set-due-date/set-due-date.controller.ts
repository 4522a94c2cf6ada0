import { Body, Controller, Param, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { ActionIdDto } from "../action-id.dto.ts";
import { SetActionDueDateDto } from "./set-due-date.dto.ts";
import { SetActionDueDate } from "./set-due-date.handler.ts";

@ApiTags("Corrective actions")
@Controller("v1/corrective-actions/:actionId/due-date")
export class SetActionDueDateController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @TakesInternalTexts("reason")
  @CommandRoute({ summary: "Change the due date", permission: "work-on-action" })
  handle(
    @Param() { actionId }: ActionIdDto,
    @Body() input: SetActionDueDateDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new SetActionDueDate(actionId, input, context, ifRevision));
  }
}
