import { Body, Controller, Param, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { SiteIdDto } from "../customer-id.dto.ts";
import { PutSite } from "./put-site.handler.ts";
import { SiteDto } from "./site.dto.ts";

@ApiTags("Customers")
@Controller("v1/customers/:customerId/sites/:siteId")
export class PutSiteController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({ summary: "Change a site", permission: "manage-customers" })
  handle(
    @Param() { customerId, siteId }: SiteIdDto,
    @Body() input: SiteDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(
      new PutSite(customerId, { ...input, siteId, known: true }, context, ifRevision),
    );
  }
}
