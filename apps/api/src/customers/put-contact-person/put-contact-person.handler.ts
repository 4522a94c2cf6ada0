import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { customerDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { CustomerCommand } from "../customer-command.ts";
import { KnownParts } from "../known-parts.ts";
import type { ContactPersonDto } from "./contact-person.dto.ts";

/** `known`: it must be one of this customer's already. */
export class PutContactPerson extends CustomerCommand<
  ContactPersonDto & { readonly contactPersonId: string; readonly known?: true }
> {}

@CommandHandler(PutContactPerson)
export class PutContactPersonHandler implements ICommandHandler<PutContactPerson> {
  readonly #runner: CommandRunner;
  readonly #knownParts: KnownParts;

  constructor(runner: CommandRunner, knownParts: KnownParts) {
    this.#runner = runner;
    this.#knownParts = knownParts;
  }

  async execute({ customerId, target, input, context }: PutContactPerson): Promise<CommandAnswer> {
    const { contactPersonId } = input;
    if (input.known) await this.#knownParts.check(customerId, "contactPersons", contactPersonId);
    const command = {
      type: "PutContactPerson",
      contactPersonId,
      name: input.name,
      email: input.email ?? null,
      phone: input.phone ?? null,
      channel: input.channel ?? null,
      language: input.language ?? "de",
      formOfAddress: input.formOfAddress ?? "formal",
    } as const;
    return commandAnswer(contactPersonId, await this.#runner.run(customerDecider, target, command, context));
  }
}
