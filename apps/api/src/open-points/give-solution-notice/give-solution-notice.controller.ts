import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { GiveSolutionNoticeDto } from "./give-solution-notice.dto.ts";
import { GiveSolutionNotice } from "./give-solution-notice.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/give-solution-notice")
export class GiveSolutionNoticeController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Record a solution notice",
    description:
      "The customer was told of the solution and asked whether it holds; from then on the time for a reply runs.",
    permission: "work-on-point",
  })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: GiveSolutionNoticeDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new GiveSolutionNotice(pointId, input, context, ifRevision));
  }
}
