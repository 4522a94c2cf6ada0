import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PointCommand } from "../point-command.ts";

export class ReleasePoint extends PointCommand<null> {}

@CommandHandler(ReleasePoint)
export class ReleasePointHandler implements ICommandHandler<ReleasePoint> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ pointId, target, context }: ReleasePoint): Promise<CommandAnswer> {
    const command = { type: "ReleaseOpenPoint" } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
