import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PointCommand } from "../point-command.ts";
import type { ReopenPointDto } from "./reopen.dto.ts";

export class ReopenPoint extends PointCommand<ReopenPointDto> {}

@CommandHandler(ReopenPoint)
export class ReopenPointHandler implements ICommandHandler<ReopenPoint> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ pointId, target, input, context }: ReopenPoint): Promise<CommandAnswer> {
    const command = { type: "ReopenOpenPoint", reason: input.reason } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
