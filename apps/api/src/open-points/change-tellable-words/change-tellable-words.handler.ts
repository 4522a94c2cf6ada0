import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PointCommand } from "../point-command.ts";
import { TellableTexts } from "../tellable-texts.ts";
import type { ChangeTellableWordsDto } from "./change-tellable-words.dto.ts";

export class ChangeTellableWords extends PointCommand<ChangeTellableWordsDto> {}

@CommandHandler(ChangeTellableWords)
export class ChangeTellableWordsHandler implements ICommandHandler<ChangeTellableWords> {
  readonly #runner: CommandRunner;
  readonly #tellableTexts: TellableTexts;

  constructor(runner: CommandRunner, tellableTexts: TellableTexts) {
    this.#runner = runner;
    this.#tellableTexts = tellableTexts;
  }

  async execute({ pointId, target, input, context }: ChangeTellableWords): Promise<CommandAnswer> {
    const { title, description, nextStep } = input;
    const texts = { "/title": title, "/description": description, "/nextStep": nextStep };
    const warnings = await this.#tellableTexts.check(target.stream, texts);
    const command = { type: "ChangeTellableWords", ...input } as const;
    const result = await this.#runner.run(openPointDecider, target, command, context);
    return { ...commandAnswer(pointId, result), warnings };
  }
}
