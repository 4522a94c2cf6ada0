import { Body, Controller, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { ReportComplaintDto } from "./report-complaint.dto.ts";
import { ReportComplaint } from "./report-complaint.handler.ts";

@ApiTags("Reporting")
@Controller("v1/complaints")
export class ReportComplaintController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @TakesInternalTexts("title", "description", "nextStep")
  @CommandRoute({
    summary: "Report a complaint",
    description:
      "A customer's own words about something that went wrong. They are shown back to that customer alone.",
    permission: "report-point",
    creates: "/v1/open-points/{id}",
  })
  handle(@Body() report: ReportComplaintDto, @InContext() context: CommandContext): Promise<CommandAnswer> {
    return this.#commands.execute(new ReportComplaint(report, context));
  }
}
