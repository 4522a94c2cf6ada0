import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { DeliveryIdDto } from "../delivery-id.dto.ts";
import { SettleDeliveryDto } from "./settle-delivery.dto.ts";
import { SettleDelivery } from "./settle-delivery.handler.ts";

@ApiTags("Delivery")
@Controller("v1/deliveries/:deliveryId/settlements")
export class SettleDeliveryController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Settle a delivery by hand",
    description: "No further attempt is made, and the point does not show it as undelivered any more.",
    permission: "tell-customers",
  })
  handle(
    @Param() { deliveryId }: DeliveryIdDto,
    @Body() input: SettleDeliveryDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new SettleDelivery(deliveryId, input, context, ifRevision));
  }
}
