import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { deliveryWayDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { CommandOnDeliveryWay, deliveryWayId } from "../delivery-way-command.ts";

export class RemoveDeliveryWay extends CommandOnDeliveryWay<undefined> {}

@CommandHandler(RemoveDeliveryWay)
export class RemoveDeliveryWayHandler implements ICommandHandler<RemoveDeliveryWay> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ channel, target, context }: RemoveDeliveryWay): Promise<CommandAnswer> {
    const command = { type: "RemoveDeliveryWay", channel } as const;
    const result = await this.#runner.run(deliveryWayDecider, target, command, context);
    return commandAnswer(deliveryWayId(channel), result);
  }
}
