import { Inject } from "@nestjs/common";
import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CLOCK, type Clock, CommandRunner, isoInstant } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PointCommand } from "../point-command.ts";
import type { ConfirmSolutionDto } from "./confirm-solution.dto.ts";

export class ConfirmSolution extends PointCommand<ConfirmSolutionDto> {}

@CommandHandler(ConfirmSolution)
export class ConfirmSolutionHandler implements ICommandHandler<ConfirmSolution> {
  readonly #runner: CommandRunner;
  readonly #clock: Clock;

  constructor(runner: CommandRunner, @Inject(CLOCK) clock: Clock) {
    this.#runner = runner;
    this.#clock = clock;
  }

  async execute({ pointId, target, input, context }: ConfirmSolution): Promise<CommandAnswer> {
    const now = isoInstant(this.#clock.now());
    const command = { type: "ConfirmSolution", customerId: input.customerId, now } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
