import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { feedbackDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { CommandOnFeedback } from "../feedback-command.ts";

export class UnlinkFromAction extends CommandOnFeedback<{ readonly actionId: string }> {}

@CommandHandler(UnlinkFromAction)
export class UnlinkFromActionHandler implements ICommandHandler<UnlinkFromAction> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ feedbackId, target, input, context }: UnlinkFromAction): Promise<CommandAnswer> {
    const command = { type: "UnlinkFeedbackFromAction", actionId: input.actionId } as const;
    return commandAnswer(feedbackId, await this.#runner.run(feedbackDecider, target, command, context));
  }
}
