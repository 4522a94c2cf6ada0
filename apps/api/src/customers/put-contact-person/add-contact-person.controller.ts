import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { ApiProblems } from "../../http/api-problems.ts";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { CustomerIdDto } from "../customer-id.dto.ts";
import { newPartId } from "../customer-stream.ts";
import { ContactPersonDto } from "./contact-person.dto.ts";
import { PutContactPerson } from "./put-contact-person.handler.ts";

@ApiTags("Customers")
@Controller("v1/customers/:customerId/contact-persons")
export class AddContactPersonController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Add a contact person",
    description: "The answer's `id` is that of the new part; revision and ETag are the customer's.",
    permission: "manage-customers",
    creates: "/v1/customers/{customerId}#{id}",
  })
  @ApiProblems(404)
  handle(
    @Param() { customerId }: CustomerIdDto,
    @Body() input: ContactPersonDto,
    @InContext() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(
      new PutContactPerson(
        customerId,
        { ...input, contactPersonId: newPartId("contact-person", context.commandId) },
        context,
      ),
    );
  }
}
