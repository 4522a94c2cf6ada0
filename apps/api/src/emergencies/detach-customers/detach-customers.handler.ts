import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { emergencyDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { CommandOnEmergency } from "../emergency-command.ts";
import type { DetachCustomersDto } from "./detach-customers.dto.ts";

export class DetachCustomers extends CommandOnEmergency<DetachCustomersDto> {}

@CommandHandler(DetachCustomers)
export class DetachCustomersHandler implements ICommandHandler<DetachCustomers> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ emergencyId, input, target, context }: DetachCustomers): Promise<CommandAnswer> {
    const { customerIds, reason } = input;
    const command = { type: "DetachCustomers", customerIds, reason } as const;
    return commandAnswer(emergencyId, await this.#runner.run(emergencyDecider, target, command, context));
  }
}
