import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PointCommand } from "../point-command.ts";
import type { DropPointDto } from "./drop.dto.ts";

export class DropPoint extends PointCommand<DropPointDto> {}

@CommandHandler(DropPoint)
export class DropPointHandler implements ICommandHandler<DropPoint> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ pointId, target, input, context }: DropPoint): Promise<CommandAnswer> {
    const command = { type: "DropOpenPoint", reason: input.reason } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
