import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { organizationDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { ORGANIZATION_ID, OrganizationCommand } from "../organization-command.ts";
import type { SetContactLineDto } from "./set-contact-line.dto.ts";

export class SetContactLine extends OrganizationCommand<SetContactLineDto> {}

@CommandHandler(SetContactLine)
export class SetContactLineHandler implements ICommandHandler<SetContactLine> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ input, target, context }: SetContactLine): Promise<CommandAnswer> {
    const command = { type: "SetContactLine", contactLine: input.contactLine } as const;
    return commandAnswer(
      ORGANIZATION_ID,
      await this.#runner.run(organizationDecider, target, command, context),
    );
  }
}
