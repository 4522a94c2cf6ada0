import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { LinkIdDto } from "../link-id.dto.ts";
import { RevokeAccessDto } from "./revoke-access.dto.ts";
import { RevokeAccess } from "./revoke-access.handler.ts";

@ApiTags("Customer access")
@Controller("v1/customer-accesses/:linkId/revoke")
export class RevokeAccessController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Revoke a customer access",
    description: "The link shows nothing any more, at once and for good.",
    permission: "tell-customers",
  })
  handle(
    @Param() { linkId }: LinkIdDto,
    @Body() input: RevokeAccessDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new RevokeAccess(linkId, input, context, ifRevision));
  }
}
