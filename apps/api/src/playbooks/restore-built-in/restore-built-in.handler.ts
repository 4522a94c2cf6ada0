import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { playbookDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PlaybookCommand, playbookId } from "../playbook-command.ts";

export class RestoreBuiltInPlaybook extends PlaybookCommand<undefined> {}

@CommandHandler(RestoreBuiltInPlaybook)
export class RestoreBuiltInPlaybookHandler implements ICommandHandler<RestoreBuiltInPlaybook> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ situation, target, context }: RestoreBuiltInPlaybook): Promise<CommandAnswer> {
    const command = { type: "RestoreBuiltInPlaybook", situation } as const;
    return commandAnswer(
      playbookId(situation),
      await this.#runner.run(playbookDecider, target, command, context),
    );
  }
}
