import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { LinkIdDto } from "../link-id.dto.ts";
import { ProlongAccessDto } from "./prolong-access.dto.ts";
import { ProlongAccess } from "./prolong-access.handler.ts";

@ApiTags("Customer access")
@Controller("v1/customer-accesses/:linkId/prolong")
export class ProlongAccessController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Prolong a customer access",
    description: "The link stays the same, also one that has expired.",
    permission: "tell-customers",
  })
  handle(
    @Param() { linkId }: LinkIdDto,
    @Body() input: ProlongAccessDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new ProlongAccess(linkId, input, context, ifRevision));
  }
}
