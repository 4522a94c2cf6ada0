import { Inject } from "@nestjs/common";
import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { deliveryDecider } from "klartext/domain";
import { CLOCK, type Clock, CommandRunner, isoInstant } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { CommandOnDelivery } from "../delivery-command.ts";

export class RetryDelivery extends CommandOnDelivery<undefined> {}

@CommandHandler(RetryDelivery)
export class RetryDeliveryHandler implements ICommandHandler<RetryDelivery> {
  readonly #runner: CommandRunner;
  readonly #clock: Clock;

  constructor(runner: CommandRunner, @Inject(CLOCK) clock: Clock) {
    this.#runner = runner;
    this.#clock = clock;
  }

  async execute({ deliveryId, target, context }: RetryDelivery): Promise<CommandAnswer> {
    const command = { type: "RetryDelivery", now: isoInstant(this.#clock.now()) } as const;
    return commandAnswer(deliveryId, await this.#runner.run(deliveryDecider, target, command, context));
  }
}
