import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { playbookDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { type PlaybookDto, playbookOf } from "../playbook.dto.ts";
import { PlaybookCommand, playbookId } from "../playbook-command.ts";
import { refusedPlaybook } from "./refused-playbook.ts";

export class RevisePlaybook extends PlaybookCommand<PlaybookDto> {}

@CommandHandler(RevisePlaybook)
export class RevisePlaybookHandler implements ICommandHandler<RevisePlaybook> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ situation, input, target, context }: RevisePlaybook): Promise<CommandAnswer> {
    const command = { type: "RevisePlaybook", situation, playbook: playbookOf(input) } as const;
    try {
      return commandAnswer(
        playbookId(situation),
        await this.#runner.run(playbookDecider, target, command, context),
      );
    } catch (error) {
      throw refusedPlaybook(error);
    }
  }
}
