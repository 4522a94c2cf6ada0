import { Controller, Delete, Param } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { SiteIdDto } from "../customer-id.dto.ts";
import { RemoveSite } from "./remove-site.handler.ts";

@ApiTags("Customers")
@Controller("v1/customers/:customerId/sites/:siteId")
export class RemoveSiteController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Delete()
  @CommandRoute({ summary: "Remove a site", permission: "manage-customers" })
  handle(
    @Param() { customerId, siteId }: SiteIdDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new RemoveSite(customerId, { siteId }, context, ifRevision));
  }
}
