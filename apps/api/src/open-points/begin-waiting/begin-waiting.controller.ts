import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { BeginWaitingDto } from "./begin-waiting.dto.ts";
import { BeginWaiting } from "./begin-waiting.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/begin-waiting")
export class BeginWaitingController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @TakesInternalTexts("reason")
  @CommandRoute({
    summary: "Wait",
    description:
      "For the customer, a supplier or another team, with a reason and a day after today on which somebody looks again.",
    permission: "work-on-point",
  })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: BeginWaitingDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new BeginWaiting(pointId, input, context, ifRevision));
  }
}
