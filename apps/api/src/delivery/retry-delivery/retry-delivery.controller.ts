import { Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { DeliveryIdDto } from "../delivery-id.dto.ts";
import { RetryDelivery } from "./retry-delivery.handler.ts";

@ApiTags("Delivery")
@Controller("v1/deliveries/:deliveryId/retries")
export class RetryDeliveryController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Send a message again that did not get there",
    description:
      "At once, and with as many attempts as at first. Whatever else waits for the same addressee goes after it. What was accepted is refused: it would arrive twice.",
    permission: "tell-customers",
  })
  handle(
    @Param() { deliveryId }: DeliveryIdDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new RetryDelivery(deliveryId, undefined, context, ifRevision));
  }
}
