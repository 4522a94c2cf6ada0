import { Controller, Delete, Param } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { ContactPersonIdDto } from "../customer-id.dto.ts";
import { RemoveContactPerson } from "./remove-contact-person.handler.ts";

@ApiTags("Customers")
@Controller("v1/customers/:customerId/contact-persons/:contactPersonId")
export class RemoveContactPersonController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Delete()
  @CommandRoute({
    summary: "Remove a contact person",
    description:
      "What was recorded stays readable in the history; to have personal data forgotten, order an erasure.",
    permission: "manage-customers",
  })
  handle(
    @Param() { customerId, contactPersonId }: ContactPersonIdDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(
      new RemoveContactPerson(customerId, { contactPersonId }, context, ifRevision),
    );
  }
}
