import { Body, Controller, Param, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { ContactPersonIdDto } from "../customer-id.dto.ts";
import { ContactPersonDto } from "./contact-person.dto.ts";
import { PutContactPerson } from "./put-contact-person.handler.ts";

@ApiTags("Customers")
@Controller("v1/customers/:customerId/contact-persons/:contactPersonId")
export class PutContactPersonController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({ summary: "Change a contact person", permission: "manage-customers" })
  handle(
    @Param() { customerId, contactPersonId }: ContactPersonIdDto,
    @Body() input: ContactPersonDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(
      new PutContactPerson(customerId, { ...input, contactPersonId, known: true }, context, ifRevision),
    );
  }
}
