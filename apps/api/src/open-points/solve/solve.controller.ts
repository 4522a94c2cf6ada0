import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { SolvePointDto } from "./solve.dto.ts";
import { SolvePoint } from "./solve.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/solve")
export class SolvePointController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @TakesInternalTexts("solution")
  @CommandRoute({
    summary: "Solve a point",
    description: "Records the solution; running escalations are over with it.",
    permission: "work-on-point",
  })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: SolvePointDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new SolvePoint(pointId, input, context, ifRevision));
  }
}
