import { Controller, Delete, Param } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { ChannelDto } from "../delivery-way.dto.ts";
import { RemoveDeliveryWay } from "./remove-delivery-way.handler.ts";

@ApiTags("Delivery")
@Controller("v1/delivery-ways/:channel")
export class RemoveDeliveryWayController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Delete()
  @CommandRoute({
    summary: "Go back to the usual way of a channel",
    description: "Where there is none, messages wait from then on.",
    permission: "manage-organization",
  })
  handle(
    @Param() { channel }: ChannelDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new RemoveDeliveryWay(channel, undefined, context, ifRevision));
  }
}
