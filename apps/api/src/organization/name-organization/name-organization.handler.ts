import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { organizationDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { ORGANIZATION_ID, OrganizationCommand } from "../organization-command.ts";
import type { NameOrganizationDto } from "./name-organization.dto.ts";

export class NameOrganization extends OrganizationCommand<NameOrganizationDto> {}

@CommandHandler(NameOrganization)
export class NameOrganizationHandler implements ICommandHandler<NameOrganization> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ input, target, context }: NameOrganization): Promise<CommandAnswer> {
    const command = { type: "NameOrganization", name: input.name } as const;
    return commandAnswer(
      ORGANIZATION_ID,
      await this.#runner.run(organizationDecider, target, command, context),
    );
  }
}
