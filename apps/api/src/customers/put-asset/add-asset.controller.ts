import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { ApiProblems } from "../../http/api-problems.ts";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { CustomerIdDto } from "../customer-id.dto.ts";
import { newPartId } from "../customer-stream.ts";
import { AssetDto } from "./asset.dto.ts";
import { PutAsset } from "./put-asset.handler.ts";

@ApiTags("Customers")
@Controller("v1/customers/:customerId/assets")
export class AddAssetController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Add a machine or contract",
    description: "The answer's `id` is that of the new part; revision and ETag are the customer's.",
    permission: "manage-customers",
    creates: "/v1/customers/{customerId}#{id}",
  })
  @ApiProblems(404)
  handle(
    @Param() { customerId }: CustomerIdDto,
    @Body() input: AssetDto,
    @InContext() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(
      new PutAsset(customerId, { ...input, assetId: newPartId("asset", context.commandId) }, context),
    );
  }
}
