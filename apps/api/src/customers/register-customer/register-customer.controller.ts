import { Body, Controller, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { RegisterCustomerDto } from "./register-customer.dto.ts";
import { RegisterCustomer } from "./register-customer.handler.ts";

@ApiTags("Customers")
@Controller("v1/customers")
export class RegisterCustomerController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Register a customer",
    description:
      "A customer number is given once; 409 `customer-number-taken` when another customer carries it.",
    permission: "manage-customers",
    creates: true,
  })
  handle(@Body() input: RegisterCustomerDto, @InContext() context: CommandContext): Promise<CommandAnswer> {
    return this.#commands.execute(new RegisterCustomer(input, context));
  }
}
