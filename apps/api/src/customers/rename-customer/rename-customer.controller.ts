import { Body, Controller, Param, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { CustomerIdDto } from "../customer-id.dto.ts";
import { RenameCustomerDto } from "./rename-customer.dto.ts";
import { RenameCustomer } from "./rename-customer.handler.ts";

@ApiTags("Customers")
@Controller("v1/customers/:customerId/name")
export class RenameCustomerController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({ summary: "Rename a customer", permission: "manage-customers" })
  handle(
    @Param() { customerId }: CustomerIdDto,
    @Body() input: RenameCustomerDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new RenameCustomer(customerId, input, context, ifRevision));
  }
}
