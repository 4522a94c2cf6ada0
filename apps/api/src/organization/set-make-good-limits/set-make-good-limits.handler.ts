import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { organizationDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import type { MakeGoodLimitsDto } from "../make-good-limits.dto.ts";
import { ORGANIZATION_ID, OrganizationCommand } from "../organization-command.ts";

export class SetMakeGoodLimits extends OrganizationCommand<MakeGoodLimitsDto> {}

@CommandHandler(SetMakeGoodLimits)
export class SetMakeGoodLimitsHandler implements ICommandHandler<SetMakeGoodLimits> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ input, target, context }: SetMakeGoodLimits): Promise<CommandAnswer> {
    const command = { type: "SetMakeGoodLimits", limits: { ...input } } as const;
    return commandAnswer(
      ORGANIZATION_ID,
      await this.#runner.run(organizationDecider, target, command, context),
    );
  }
}
