import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { deliveryDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { CommandOnDelivery } from "../delivery-command.ts";
import type { SettleDeliveryDto } from "./settle-delivery.dto.ts";

export class SettleDelivery extends CommandOnDelivery<SettleDeliveryDto> {}

@CommandHandler(SettleDelivery)
export class SettleDeliveryHandler implements ICommandHandler<SettleDelivery> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ deliveryId, input, target, context }: SettleDelivery): Promise<CommandAnswer> {
    const { how, reason } = input;
    const command = { type: "SettleDelivery", how, reason } as const;
    return commandAnswer(deliveryId, await this.#runner.run(deliveryDecider, target, command, context));
  }
}
