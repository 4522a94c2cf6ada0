import { Body, Controller, Param, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { SetPriorityDto } from "./set-priority.dto.ts";
import { SetPriority } from "./set-priority.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/priority")
export class SetPriorityController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({ summary: "Set the priority", permission: "work-on-point" })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: SetPriorityDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new SetPriority(pointId, input, context, ifRevision));
  }
}
