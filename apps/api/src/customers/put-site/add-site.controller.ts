import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { ApiProblems } from "../../http/api-problems.ts";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { CustomerIdDto } from "../customer-id.dto.ts";
import { newPartId } from "../customer-stream.ts";
import { PutSite } from "./put-site.handler.ts";
import { SiteDto } from "./site.dto.ts";

@ApiTags("Customers")
@Controller("v1/customers/:customerId/sites")
export class AddSiteController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Add a site",
    description: "The answer's `id` is that of the new part; revision and ETag are the customer's.",
    permission: "manage-customers",
    creates: "/v1/customers/{customerId}#{id}",
  })
  @ApiProblems(404)
  handle(
    @Param() { customerId }: CustomerIdDto,
    @Body() input: SiteDto,
    @InContext() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(
      new PutSite(customerId, { ...input, siteId: newPartId("site", context.commandId) }, context),
    );
  }
}
