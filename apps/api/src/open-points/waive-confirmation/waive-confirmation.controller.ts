import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { WaiveConfirmationDto } from "./waive-confirmation.dto.ts";
import { WaiveConfirmation } from "./waive-confirmation.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/waive-confirmation")
export class WaiveConfirmationController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @TakesInternalTexts("reason")
  @CommandRoute({ summary: "Do without a customer's confirmation", permission: "work-on-point" })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: WaiveConfirmationDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new WaiveConfirmation(pointId, input, context, ifRevision));
  }
}
