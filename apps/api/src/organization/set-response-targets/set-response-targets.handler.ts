import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { organizationDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { ORGANIZATION_ID, OrganizationCommand } from "../organization-command.ts";
import { type ResponseTargetsDto, responseTargetsOf } from "../response-targets.dto.ts";

export class SetResponseTargets extends OrganizationCommand<ResponseTargetsDto> {}

@CommandHandler(SetResponseTargets)
export class SetResponseTargetsHandler implements ICommandHandler<SetResponseTargets> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ input, target, context }: SetResponseTargets): Promise<CommandAnswer> {
    const command = { type: "SetResponseTargets", targets: responseTargetsOf(input) } as const;
    return commandAnswer(
      ORGANIZATION_ID,
      await this.#runner.run(organizationDecider, target, command, context),
    );
  }
}
