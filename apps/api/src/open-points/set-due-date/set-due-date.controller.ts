import { Body, Controller, Param, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { SetDueDateDto } from "./set-due-date.dto.ts";
import { SetDueDate } from "./set-due-date.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/due-date")
export class SetDueDateController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({ summary: "Set the due date", permission: "work-on-point" })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: SetDueDateDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new SetDueDate(pointId, input, context, ifRevision));
  }
}
