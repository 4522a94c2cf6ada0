import { Body, Controller, Param, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { DecideOnReportDto } from "./decide-on-report.dto.ts";
import { DecideOnReport } from "./decide-on-report.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/decision")
export class DecideOnReportController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @TakesInternalTexts("noActionReason")
  @CommandRoute({
    summary: "Decide on a report",
    description:
      "Every report ends in a corrective action (one that runs already counts) or in a reason for none: exactly one of the two. The action is linked to the point.",
    permission: "decide-on-report",
  })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: DecideOnReportDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new DecideOnReport(pointId, input, context, ifRevision));
  }
}
