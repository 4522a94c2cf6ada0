import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { correctiveActionDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { ActionCommand } from "../action-command.ts";
import type { ReopenActionDto } from "./reopen.dto.ts";

export class ReopenAction extends ActionCommand<ReopenActionDto> {}

@CommandHandler(ReopenAction)
export class ReopenActionHandler implements ICommandHandler<ReopenAction> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ actionId, target, input, context }: ReopenAction): Promise<CommandAnswer> {
    const command = { type: "ReopenAction", reason: input.reason } as const;
    return commandAnswer(actionId, await this.#runner.run(correctiveActionDecider, target, command, context));
  }
}
