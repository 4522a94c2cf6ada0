import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { messageDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { type AcknowledgementPartsDto, partsGiven } from "../acknowledgement-parts.dto.ts";
import { AcknowledgementWording } from "../acknowledgement-wording.ts";

import { CommandOnMessage } from "../message-command.ts";

export class WordAcknowledgement extends CommandOnMessage<AcknowledgementPartsDto> {}

@CommandHandler(WordAcknowledgement)
export class WordAcknowledgementHandler implements ICommandHandler<WordAcknowledgement> {
  readonly #runner: CommandRunner;
  readonly #wording: AcknowledgementWording;

  constructor(runner: CommandRunner, wording: AcknowledgementWording) {
    this.#runner = runner;
    this.#wording = wording;
  }

  async execute({ messageId, target, input, context }: WordAcknowledgement): Promise<CommandAnswer> {
    const command = { type: "WordAcknowledgement", parts: partsGiven(input) } as const;
    const result = await this.#runner.run(messageDecider, target, command, context);
    const warnings = await this.#wording.foresee(target.stream);
    return { ...commandAnswer(messageId, result), warnings };
  }
}
