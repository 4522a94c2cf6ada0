import { Body, Controller, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { NameOrganizationDto } from "./name-organization.dto.ts";
import { NameOrganization } from "./name-organization.handler.ts";

@ApiTags("Organization")
@Controller("v1/organization/name")
export class NameOrganizationController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({
    summary: "Name the organization",
    description:
      "The name in which it speaks to customers: in messages, as their sender, and on the customer's page. A colleague's name in it is warned of.",
    permission: "manage-organization",
  })
  @TakesInternalTexts("name")
  handle(
    @Body() input: NameOrganizationDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new NameOrganization(input, context, ifRevision));
  }
}
