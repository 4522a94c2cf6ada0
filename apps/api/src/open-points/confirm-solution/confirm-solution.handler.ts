import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PointCommand } from "../point-command.ts";
import type { ConfirmSolutionDto } from "./confirm-solution.dto.ts";

export class ConfirmSolution extends PointCommand<ConfirmSolutionDto> {}

@CommandHandler(ConfirmSolution)
export class ConfirmSolutionHandler implements ICommandHandler<ConfirmSolution> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ pointId, target, input, context }: ConfirmSolution): Promise<CommandAnswer> {
    const command = { type: "ConfirmSolution", customerId: input.customerId } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
