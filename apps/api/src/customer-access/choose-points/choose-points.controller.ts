import { Body, Controller, Param, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { ChosenPointsDto } from "../chosen-points.dto.ts";
import { LinkIdDto } from "../link-id.dto.ts";
import { ChoosePoints } from "./choose-points.handler.ts";

@ApiTags("Customer access")
@Controller("v1/customer-accesses/:linkId/points")
export class ChoosePointsController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({
    summary: "Choose which points a customer access shows",
    description: "The link stays the same.",
    permission: "tell-customers",
  })
  handle(
    @Param() { linkId }: LinkIdDto,
    @Body() input: ChosenPointsDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new ChoosePoints(linkId, input, context, ifRevision));
  }
}
