import { Body, Controller, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { BusinessCalendarDto } from "../business-calendar.dto.ts";
import { SetBusinessCalendar } from "./set-business-calendar.handler.ts";

@ApiTags("Organization")
@Controller("v1/organization/business-calendar")
export class SetBusinessCalendarController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({
    summary: "Set the business calendar",
    description:
      "What working days and hours are: due dates, ages and response targets follow it from now on.",
    permission: "manage-organization",
  })
  handle(
    @Body() input: BusinessCalendarDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new SetBusinessCalendar(input, context, ifRevision));
  }
}
