import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { organizationDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { ORGANIZATION_ID, OrganizationCommand } from "../organization-command.ts";
import type { SetToneDto } from "./set-tone.dto.ts";

export class SetTone extends OrganizationCommand<SetToneDto> {}

@CommandHandler(SetTone)
export class SetToneHandler implements ICommandHandler<SetTone> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ input, target, context }: SetTone): Promise<CommandAnswer> {
    const command = { type: "SetTone", tone: input.tone } as const;
    return commandAnswer(
      ORGANIZATION_ID,
      await this.#runner.run(organizationDecider, target, command, context),
    );
  }
}
