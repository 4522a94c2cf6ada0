import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PointCommand } from "../point-command.ts";
import type { VerifySolutionDto } from "./verify.dto.ts";

export class VerifySolution extends PointCommand<VerifySolutionDto> {}

@CommandHandler(VerifySolution)
export class VerifySolutionHandler implements ICommandHandler<VerifySolution> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ pointId, target, input, context }: VerifySolution): Promise<CommandAnswer> {
    const command = { type: "VerifySolution", how: input.how ?? null } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
