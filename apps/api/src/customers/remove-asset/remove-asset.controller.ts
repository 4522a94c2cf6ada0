import { Controller, Delete, Param } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { AssetIdDto } from "../customer-id.dto.ts";
import { RemoveAsset } from "./remove-asset.handler.ts";

@ApiTags("Customers")
@Controller("v1/customers/:customerId/assets/:assetId")
export class RemoveAssetController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Delete()
  @CommandRoute({ summary: "Remove a machine or contract", permission: "manage-customers" })
  handle(
    @Param() { customerId, assetId }: AssetIdDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new RemoveAsset(customerId, { assetId }, context, ifRevision));
  }
}
