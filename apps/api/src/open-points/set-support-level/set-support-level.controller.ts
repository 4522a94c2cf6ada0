import { Body, Controller, Param, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { SetSupportLevelDto } from "./set-support-level.dto.ts";
import { SetSupportLevel } from "./set-support-level.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/support-level")
export class SetSupportLevelController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({ summary: "Set the support level", permission: "work-on-point" })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: SetSupportLevelDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new SetSupportLevel(pointId, input, context, ifRevision));
  }
}
