import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { ReopenPointDto } from "./reopen.dto.ts";
import { ReopenPoint } from "./reopen.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/reopen")
export class ReopenPointController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @TakesInternalTexts("reason")
  @CommandRoute({
    summary: "Reopen a point",
    description: "The history stays; the closing rules apply anew.",
    permission: "work-on-point",
  })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: ReopenPointDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new ReopenPoint(pointId, input, context, ifRevision));
  }
}
