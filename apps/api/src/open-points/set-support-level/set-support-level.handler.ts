import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PointCommand } from "../point-command.ts";
import type { SetSupportLevelDto } from "./set-support-level.dto.ts";

export class SetSupportLevel extends PointCommand<SetSupportLevelDto> {}

@CommandHandler(SetSupportLevel)
export class SetSupportLevelHandler implements ICommandHandler<SetSupportLevel> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ pointId, target, input, context }: SetSupportLevel): Promise<CommandAnswer> {
    const command = { type: "SetSupportLevel", supportLevel: input.supportLevel } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
