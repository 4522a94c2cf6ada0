import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { feedbackDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { References } from "../../references/references.ts";
import { CommandOnFeedback } from "../feedback-command.ts";
import type { LinkToActionDto } from "./link-to-action.dto.ts";

export class LinkToAction extends CommandOnFeedback<LinkToActionDto> {}

@CommandHandler(LinkToAction)
export class LinkToActionHandler implements ICommandHandler<LinkToAction> {
  readonly #runner: CommandRunner;
  readonly #references: References;

  constructor(runner: CommandRunner, references: References) {
    this.#runner = runner;
    this.#references = references;
  }

  async execute({ feedbackId, target, input, context }: LinkToAction): Promise<CommandAnswer> {
    const { actionId } = input;
    await this.#references.check({ actionId });
    const command = { type: "LinkFeedbackToAction", actionId } as const;
    return commandAnswer(feedbackId, await this.#runner.run(feedbackDecider, target, command, context));
  }
}
