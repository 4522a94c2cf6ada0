import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { customerDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { CustomerCommand } from "../customer-command.ts";
import { CustomerNumbers } from "../customer-numbers.ts";
import type { ChangeCustomerNumberDto } from "./change-customer-number.dto.ts";

export class ChangeCustomerNumber extends CustomerCommand<ChangeCustomerNumberDto> {}

@CommandHandler(ChangeCustomerNumber)
export class ChangeCustomerNumberHandler implements ICommandHandler<ChangeCustomerNumber> {
  readonly #runner: CommandRunner;
  readonly #numbers: CustomerNumbers;

  constructor(runner: CommandRunner, numbers: CustomerNumbers) {
    this.#runner = runner;
    this.#numbers = numbers;
  }

  async execute({ customerId, target, input, context }: ChangeCustomerNumber): Promise<CommandAnswer> {
    const { customerNumber } = input;
    if (customerNumber !== null) await this.#numbers.reserve(customerNumber, customerId, context);
    const command = { type: "ChangeCustomerNumber", customerNumber } as const;
    const result = await this.#runner.run(customerDecider, target, command, context);
    await this.#numbers.releaseFormer(customerId, context);
    return commandAnswer(customerId, result);
  }
}
