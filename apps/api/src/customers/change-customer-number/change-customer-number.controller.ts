import { Body, Controller, Param, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { CustomerIdDto } from "../customer-id.dto.ts";
import { ChangeCustomerNumberDto } from "./change-customer-number.dto.ts";
import { ChangeCustomerNumber } from "./change-customer-number.handler.ts";

@ApiTags("Customers")
@Controller("v1/customers/:customerId/number")
export class ChangeCustomerNumberController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({
    summary: "Change a customer's number",
    description:
      "A number is given once; 409 `customer-number-taken` when another customer carries it. The former number becomes free.",
    permission: "manage-customers",
  })
  handle(
    @Param() { customerId }: CustomerIdDto,
    @Body() input: ChangeCustomerNumberDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new ChangeCustomerNumber(customerId, input, context, ifRevision));
  }
}
