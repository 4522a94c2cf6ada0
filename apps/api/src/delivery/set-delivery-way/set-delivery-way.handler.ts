import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { deliveryWayDecider } from "klartext/domain";
import { CommandRunner, StreamReader } from "klartext/nest";
import { commandAnswer } from "../../http/command-answer.ts";
import { expectationMessage } from "../../http/fields/field-problem.ts";
import { invalidFields } from "../../http/validation.pipe.ts";
import { CommandOnDeliveryWay, deliveryWayId } from "../delivery-way-command.ts";
import { newWebhookSecret } from "../webhook-call.ts";
import { isCallable } from "../webhook-url.ts";
import type { DeliveryWayAnswer, SetDeliveryWayDto } from "./set-delivery-way.dto.ts";

export class SetDeliveryWay extends CommandOnDeliveryWay<SetDeliveryWayDto, DeliveryWayAnswer> {}

@CommandHandler(SetDeliveryWay)
export class SetDeliveryWayHandler implements ICommandHandler<SetDeliveryWay> {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;

  constructor(runner: CommandRunner, reader: StreamReader) {
    this.#runner = runner;
    this.#reader = reader;
  }

  async execute({ channel, input, target, context }: SetDeliveryWay): Promise<DeliveryWayAnswer> {
    const { way, url = null, renewSecret = false } = input;
    if (url !== null && !isCallable(url)) {
      throw invalidFields([{ pointer: "/url", message: expectationMessage("webhook_url") }]);
    }
    const newSecret = newWebhookSecret();
    const result = await this.#runner.run(
      deliveryWayDecider,
      target,
      { type: "SetDeliveryWay", channel, way, url, newSecret, renewSecret },
      context,
    );
    const set = await this.#reader.stateOf(deliveryWayDecider, target.stream);
    const secret = set?.secret === newSecret ? newSecret : null;
    return { ...commandAnswer(deliveryWayId(channel), result), secret };
  }
}
