import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PointCommand } from "../point-command.ts";
import type { ChangeTellableWordsDto } from "./change-tellable-words.dto.ts";

export class ChangeTellableWords extends PointCommand<ChangeTellableWordsDto> {}

@CommandHandler(ChangeTellableWords)
export class ChangeTellableWordsHandler implements ICommandHandler<ChangeTellableWords> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ pointId, target, input, context }: ChangeTellableWords): Promise<CommandAnswer> {
    const command = { type: "ChangeTellableWords", ...input } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
