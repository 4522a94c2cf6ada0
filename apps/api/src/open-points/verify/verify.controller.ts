import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { VerifySolutionDto } from "./verify.dto.ts";
import { VerifySolution } from "./verify.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/verify")
export class VerifySolutionController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @TakesInternalTexts("how")
  @CommandRoute({ summary: "Verify the solution", permission: "work-on-point" })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: VerifySolutionDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new VerifySolution(pointId, input, context, ifRevision));
  }
}
