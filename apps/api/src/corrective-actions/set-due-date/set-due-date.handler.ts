import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { correctiveActionDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { ActionCommand } from "../action-command.ts";
import type { SetActionDueDateDto } from "./set-due-date.dto.ts";

export class SetActionDueDate extends ActionCommand<SetActionDueDateDto> {}

@CommandHandler(SetActionDueDate)
export class SetActionDueDateHandler implements ICommandHandler<SetActionDueDate> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ actionId, target, input, context }: SetActionDueDate): Promise<CommandAnswer> {
    const command = { type: "SetActionDueDate", dueOn: input.dueOn, reason: input.reason } as const;
    return commandAnswer(actionId, await this.#runner.run(correctiveActionDecider, target, command, context));
  }
}
