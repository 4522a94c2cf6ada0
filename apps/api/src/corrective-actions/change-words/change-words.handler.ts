import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { correctiveActionDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { ActionCommand } from "../action-command.ts";
import type { ChangeActionWordsDto } from "./change-words.dto.ts";

export class ChangeActionWords extends ActionCommand<ChangeActionWordsDto> {}

@CommandHandler(ChangeActionWords)
export class ChangeActionWordsHandler implements ICommandHandler<ChangeActionWords> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ actionId, target, input, context }: ChangeActionWords): Promise<CommandAnswer> {
    const command = { type: "ChangeActionWords", ...input } as const;
    return commandAnswer(actionId, await this.#runner.run(correctiveActionDecider, target, command, context));
  }
}
