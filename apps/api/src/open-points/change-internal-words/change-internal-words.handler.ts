import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PointCommand } from "../point-command.ts";
import type { ChangeInternalWordsDto } from "./change-internal-words.dto.ts";

export class ChangeInternalWords extends PointCommand<ChangeInternalWordsDto> {}

@CommandHandler(ChangeInternalWords)
export class ChangeInternalWordsHandler implements ICommandHandler<ChangeInternalWords> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ pointId, target, input, context }: ChangeInternalWords): Promise<CommandAnswer> {
    const command = { type: "ChangeInternalWords", ...input } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
