import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { messageDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";

import { CommandOnMessage } from "../message-command.ts";
import type { RepeatMatterBackDto } from "./repeat-matter-back.dto.ts";

export class RepeatMatterBack extends CommandOnMessage<RepeatMatterBackDto> {}

@CommandHandler(RepeatMatterBack)
export class RepeatMatterBackHandler implements ICommandHandler<RepeatMatterBack> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ messageId, target, input, context }: RepeatMatterBack): Promise<CommandAnswer> {
    const { noticedBy, words = null } = input;
    const command = { type: "RepeatMatterBack", noticedBy, words } as const;
    return commandAnswer(messageId, await this.#runner.run(messageDecider, target, command, context));
  }
}
