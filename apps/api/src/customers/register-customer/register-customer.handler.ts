import { Command, CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { customerDecider } from "klartext/domain";
import { type CommandContext, CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { CustomerNumbers } from "../customer-numbers.ts";
import { customerStream, newCustomerId } from "../customer-stream.ts";
import type { RegisterCustomerDto } from "./register-customer.dto.ts";

export class RegisterCustomer extends Command<CommandAnswer> {
  readonly input: RegisterCustomerDto;
  readonly context: CommandContext;

  constructor(input: RegisterCustomerDto, context: CommandContext) {
    super();
    this.input = input;
    this.context = context;
  }
}

@CommandHandler(RegisterCustomer)
export class RegisterCustomerHandler implements ICommandHandler<RegisterCustomer> {
  readonly #runner: CommandRunner;
  readonly #numbers: CustomerNumbers;

  constructor(runner: CommandRunner, numbers: CustomerNumbers) {
    this.#runner = runner;
    this.#numbers = numbers;
  }

  async execute({ input, context }: RegisterCustomer): Promise<CommandAnswer> {
    const { name, customerNumber = null } = input;
    const customerId = newCustomerId(context.commandId);
    if (customerNumber !== null) await this.#numbers.reserve(customerNumber, customerId, context);
    const result = await this.#runner.run(
      customerDecider,
      { stream: customerStream(customerId), exists: "none" },
      { type: "RegisterCustomer", customerId, name, customerNumber },
      context,
    );
    return commandAnswer(customerId, result);
  }
}
