import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { correctiveActionDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { ActionCommand } from "../action-command.ts";
import type { DropActionDto } from "./drop.dto.ts";

export class DropAction extends ActionCommand<DropActionDto> {}

@CommandHandler(DropAction)
export class DropActionHandler implements ICommandHandler<DropAction> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ actionId, target, input, context }: DropAction): Promise<CommandAnswer> {
    const command = { type: "DropAction", reason: input.reason } as const;
    return commandAnswer(actionId, await this.#runner.run(correctiveActionDecider, target, command, context));
  }
}
