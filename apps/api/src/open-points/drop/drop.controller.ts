import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { DropPointDto } from "./drop.dto.ts";
import { DropPoint } from "./drop.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/drop")
export class DropPointController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @TakesInternalTexts("reason")
  @CommandRoute({
    summary: "Drop a point",
    description: "Nothing will be done about it, for a reason.",
    permission: "close-point",
  })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: DropPointDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new DropPoint(pointId, input, context, ifRevision));
  }
}
