import { Body, Controller, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { ReportIncidentDto } from "./report-incident.dto.ts";
import { ReportIncident } from "./report-incident.handler.ts";

@ApiTags("Reporting")
@Controller("v1/incidents")
export class ReportIncidentController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @TakesInternalTexts("title", "description", "nextStep")
  @CommandRoute({
    summary: "Report an incident",
    description:
      "Writes something that did not go to plan into the error diary and onto the open-points list.",
    permission: "report-point",
    creates: "/v1/open-points/{id}",
  })
  handle(@Body() report: ReportIncidentDto, @InContext() context: CommandContext): Promise<CommandAnswer> {
    return this.#commands.execute(new ReportIncident(report, context));
  }
}
