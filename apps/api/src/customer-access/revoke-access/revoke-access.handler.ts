import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { customerAccessDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { CustomerAccessCommand } from "../customer-access-command.ts";
import type { RevokeAccessDto } from "./revoke-access.dto.ts";

export class RevokeAccess extends CustomerAccessCommand<RevokeAccessDto> {}

@CommandHandler(RevokeAccess)
export class RevokeAccessHandler implements ICommandHandler<RevokeAccess> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ linkId, target, input, context }: RevokeAccess): Promise<CommandAnswer> {
    const command = { type: "RevokeCustomerAccess", reason: input.reason } as const;
    return commandAnswer(linkId, await this.#runner.run(customerAccessDecider, target, command, context));
  }
}
