import { Body, Controller, Param, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { ChannelDto } from "../delivery-way.dto.ts";
import { DeliveryWayAnswer, SetDeliveryWayDto } from "./set-delivery-way.dto.ts";
import { SetDeliveryWay } from "./set-delivery-way.handler.ts";

@ApiTags("Delivery")
@Controller("v1/delivery-ways/:channel")
export class SetDeliveryWayController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({
    summary: "Set how what is told on a channel gets out",
    description:
      "Also for messages that wait already. A webhook is called after Standard Webhooks, with the message, its point's number and the contact person's address on this channel.",
    permission: "manage-organization",
    answer: DeliveryWayAnswer,
  })
  handle(
    @Param() { channel }: ChannelDto,
    @Body() input: SetDeliveryWayDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<DeliveryWayAnswer> {
    return this.#commands.execute(new SetDeliveryWay(channel, input, context, ifRevision));
  }
}
