import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { organizationDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { ORGANIZATION_ID, OrganizationCommand } from "../organization-command.ts";
import type { SetNoReplyPeriodDto } from "./set-no-reply-period.dto.ts";

export class SetNoReplyPeriod extends OrganizationCommand<SetNoReplyPeriodDto> {}

@CommandHandler(SetNoReplyPeriod)
export class SetNoReplyPeriodHandler implements ICommandHandler<SetNoReplyPeriod> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ input, target, context }: SetNoReplyPeriod): Promise<CommandAnswer> {
    const command = { type: "SetNoReplyPeriod", workingDays: input.workingDays } as const;
    return commandAnswer(
      ORGANIZATION_ID,
      await this.#runner.run(organizationDecider, target, command, context),
    );
  }
}
