import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { customerDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { CustomerCommand } from "../customer-command.ts";
import { KnownParts } from "../known-parts.ts";
import type { SiteDto } from "./site.dto.ts";

/** `known`: it must be one of this customer's already. */
export class PutSite extends CustomerCommand<SiteDto & { readonly siteId: string; readonly known?: true }> {}

@CommandHandler(PutSite)
export class PutSiteHandler implements ICommandHandler<PutSite> {
  readonly #runner: CommandRunner;
  readonly #knownParts: KnownParts;

  constructor(runner: CommandRunner, knownParts: KnownParts) {
    this.#runner = runner;
    this.#knownParts = knownParts;
  }

  async execute({ customerId, target, input, context }: PutSite): Promise<CommandAnswer> {
    const { siteId } = input;
    if (input.known) await this.#knownParts.check(customerId, "sites", siteId);
    const command = { type: "PutSite", siteId, name: input.name, address: input.address ?? null } as const;
    return commandAnswer(siteId, await this.#runner.run(customerDecider, target, command, context));
  }
}
