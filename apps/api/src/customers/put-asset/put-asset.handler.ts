import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { customerDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { CustomerCommand } from "../customer-command.ts";
import { KnownParts } from "../known-parts.ts";
import type { AssetDto } from "./asset.dto.ts";

/** `known`: it must be one of this customer's already. */
export class PutAsset extends CustomerCommand<
  AssetDto & { readonly assetId: string; readonly known?: true }
> {}

@CommandHandler(PutAsset)
export class PutAssetHandler implements ICommandHandler<PutAsset> {
  readonly #runner: CommandRunner;
  readonly #knownParts: KnownParts;

  constructor(runner: CommandRunner, knownParts: KnownParts) {
    this.#runner = runner;
    this.#knownParts = knownParts;
  }

  async execute({ customerId, target, input, context }: PutAsset): Promise<CommandAnswer> {
    const { assetId } = input;
    if (input.known) await this.#knownParts.check(customerId, "assets", assetId);
    const command = {
      type: "PutAsset",
      assetId,
      kind: input.kind,
      name: input.name,
      serialNumber: input.serialNumber ?? null,
      siteId: input.siteId ?? null,
    } as const;
    return commandAnswer(assetId, await this.#runner.run(customerDecider, target, command, context));
  }
}
