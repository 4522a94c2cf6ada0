import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { organizationDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { ORGANIZATION_ID, OrganizationCommand } from "../organization-command.ts";
import type { SetLanguagesDto } from "./set-languages.dto.ts";

export class SetLanguages extends OrganizationCommand<SetLanguagesDto> {}

@CommandHandler(SetLanguages)
export class SetLanguagesHandler implements ICommandHandler<SetLanguages> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ input, target, context }: SetLanguages): Promise<CommandAnswer> {
    const command = {
      type: "SetLanguages",
      languages: input.languages,
      defaultLanguage: input.defaultLanguage,
    } as const;
    return commandAnswer(
      ORGANIZATION_ID,
      await this.#runner.run(organizationDecider, target, command, context),
    );
  }
}
