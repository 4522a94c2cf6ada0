import { Body, Controller, Param, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { AssetIdDto } from "../customer-id.dto.ts";
import { AssetDto } from "./asset.dto.ts";
import { PutAsset } from "./put-asset.handler.ts";

@ApiTags("Customers")
@Controller("v1/customers/:customerId/assets/:assetId")
export class PutAssetController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({ summary: "Change a machine or contract", permission: "manage-customers" })
  handle(
    @Param() { customerId, assetId }: AssetIdDto,
    @Body() input: AssetDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(
      new PutAsset(customerId, { ...input, assetId, known: true }, context, ifRevision),
    );
  }
}
