import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { organizationDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { type BusinessCalendarDto, businessCalendarOf } from "../business-calendar.dto.ts";
import { ORGANIZATION_ID, OrganizationCommand } from "../organization-command.ts";
import { checkCalendar } from "./calendar-problems.ts";

export class SetBusinessCalendar extends OrganizationCommand<BusinessCalendarDto> {}

@CommandHandler(SetBusinessCalendar)
export class SetBusinessCalendarHandler implements ICommandHandler<SetBusinessCalendar> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ input, target, context }: SetBusinessCalendar): Promise<CommandAnswer> {
    const calendar = businessCalendarOf(input);
    checkCalendar(calendar);
    const command = { type: "SetBusinessCalendar", calendar } as const;
    return commandAnswer(
      ORGANIZATION_ID,
      await this.#runner.run(organizationDecider, target, command, context),
    );
  }
}
