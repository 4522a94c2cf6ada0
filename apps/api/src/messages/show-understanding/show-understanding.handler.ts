import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { messageDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";

import { CommandOnMessage } from "../message-command.ts";
import type { ShowUnderstandingDto } from "./show-understanding.dto.ts";

export class ShowUnderstanding extends CommandOnMessage<ShowUnderstandingDto> {}

@CommandHandler(ShowUnderstanding)
export class ShowUnderstandingHandler implements ICommandHandler<ShowUnderstanding> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ messageId, target, input, context }: ShowUnderstanding): Promise<CommandAnswer> {
    const command = { type: "ShowUnderstanding", words: input.words } as const;
    return commandAnswer(messageId, await this.#runner.run(messageDecider, target, command, context));
  }
}
