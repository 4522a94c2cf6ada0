import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { customerDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { CustomerCommand } from "../customer-command.ts";
import type { RenameCustomerDto } from "./rename-customer.dto.ts";

export class RenameCustomer extends CustomerCommand<RenameCustomerDto> {}

@CommandHandler(RenameCustomer)
export class RenameCustomerHandler implements ICommandHandler<RenameCustomer> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ customerId, target, input, context }: RenameCustomer): Promise<CommandAnswer> {
    const command = { type: "RenameCustomer", name: input.name } as const;
    return commandAnswer(customerId, await this.#runner.run(customerDecider, target, command, context));
  }
}
