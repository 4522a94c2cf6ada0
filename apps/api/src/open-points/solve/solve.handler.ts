import { Inject } from "@nestjs/common";
import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CLOCK, type Clock, CommandRunner, isoInstant } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { momentUpToNow } from "../moment-up-to-now.ts";
import { PointCommand } from "../point-command.ts";
import type { SolvePointDto } from "./solve.dto.ts";

export class SolvePoint extends PointCommand<SolvePointDto> {}

@CommandHandler(SolvePoint)
export class SolvePointHandler implements ICommandHandler<SolvePoint> {
  readonly #runner: CommandRunner;
  readonly #clock: Clock;

  constructor(runner: CommandRunner, @Inject(CLOCK) clock: Clock) {
    this.#runner = runner;
    this.#clock = clock;
  }

  async execute({ pointId, target, input, context }: SolvePoint): Promise<CommandAnswer> {
    const solvedAt = momentUpToNow("solvedAt", input.solvedAt, isoInstant(this.#clock.now()));
    const command = { type: "SolveOpenPoint", solution: input.solution, solvedAt } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
