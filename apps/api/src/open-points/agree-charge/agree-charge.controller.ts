import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { AgreeChargeDto } from "./agree-charge.dto.ts";
import { AgreeCharge } from "./agree-charge.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/charges")
export class AgreeChargeController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Agree on a charge",
    description:
      "For what the customer ordered besides. Refused for our own error, and for a customer to whom we acknowledged one.",
    permission: "tell-customers",
  })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: AgreeChargeDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new AgreeCharge(pointId, input, context, ifRevision));
  }
}
