import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PointCommand } from "../point-command.ts";
import type { SolvePointDto } from "./solve.dto.ts";

export class SolvePoint extends PointCommand<SolvePointDto> {}

@CommandHandler(SolvePoint)
export class SolvePointHandler implements ICommandHandler<SolvePoint> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ pointId, target, input, context }: SolvePoint): Promise<CommandAnswer> {
    const command = { type: "SolveOpenPoint", solution: input.solution } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
