import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PointCommand } from "../point-command.ts";
import type { SetPriorityDto } from "./set-priority.dto.ts";

export class SetPriority extends PointCommand<SetPriorityDto> {}

@CommandHandler(SetPriority)
export class SetPriorityHandler implements ICommandHandler<SetPriority> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ pointId, target, input, context }: SetPriority): Promise<CommandAnswer> {
    const command = { type: "SetPriority", priority: input.priority } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
