import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PointCommand } from "../point-command.ts";
import type { SetDueDateDto } from "./set-due-date.dto.ts";

export class SetDueDate extends PointCommand<SetDueDateDto> {}

@CommandHandler(SetDueDate)
export class SetDueDateHandler implements ICommandHandler<SetDueDate> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ pointId, target, input, context }: SetDueDate): Promise<CommandAnswer> {
    const command = { type: "SetDueDate", dueOn: input.dueOn } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
