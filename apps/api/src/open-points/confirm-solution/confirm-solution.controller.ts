import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { ConfirmSolutionDto } from "./confirm-solution.dto.ts";
import { ConfirmSolution } from "./confirm-solution.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/confirm-solution")
export class ConfirmSolutionController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({ summary: "Record that a customer confirmed the solution", permission: "work-on-point" })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: ConfirmSolutionDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new ConfirmSolution(pointId, input, context, ifRevision));
  }
}
