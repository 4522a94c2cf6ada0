import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { playbookDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { type PlaybookDto, playbookOf } from "../playbook.dto.ts";
import { PlaybookCommand, playbookId } from "../playbook-command.ts";
import { refusedPlaybook } from "./refused-playbook.ts";
import { TemplateWording } from "./template-wording.ts";

export class RevisePlaybook extends PlaybookCommand<PlaybookDto> {}

@CommandHandler(RevisePlaybook)
export class RevisePlaybookHandler implements ICommandHandler<RevisePlaybook> {
  readonly #runner: CommandRunner;
  readonly #wording: TemplateWording;

  constructor(runner: CommandRunner, wording: TemplateWording) {
    this.#runner = runner;
    this.#wording = wording;
  }

  async execute({ situation, input, target, context }: RevisePlaybook): Promise<CommandAnswer> {
    const playbook = playbookOf(input);
    const warnings = this.#wording.check(playbook);
    const command = { type: "RevisePlaybook", situation, playbook } as const;
    try {
      const result = await this.#runner.run(playbookDecider, target, command, context);
      return { ...commandAnswer(playbookId(situation), result), warnings };
    } catch (error) {
      throw refusedPlaybook(error);
    }
  }
}
