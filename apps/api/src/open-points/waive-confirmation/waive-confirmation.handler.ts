import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PointCommand } from "../point-command.ts";
import type { WaiveConfirmationDto } from "./waive-confirmation.dto.ts";

export class WaiveConfirmation extends PointCommand<WaiveConfirmationDto> {}

@CommandHandler(WaiveConfirmation)
export class WaiveConfirmationHandler implements ICommandHandler<WaiveConfirmation> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ pointId, target, input, context }: WaiveConfirmation): Promise<CommandAnswer> {
    const command = {
      type: "WaiveConfirmation",
      customerId: input.customerId,
      reason: input.reason,
    } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
