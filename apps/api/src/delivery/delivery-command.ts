import { Command } from "@nestjs/cqrs";
import type { CommandContext, CommandTarget } from "klartext/nest";
import type { CommandAnswer } from "../http/command-answer.ts";
import { deliveryStream } from "./delivery-stream.ts";

/** A command about a delivery that is there. */
export class CommandOnDelivery<Input> extends Command<CommandAnswer> {
  readonly deliveryId: string;
  readonly input: Input;
  readonly context: CommandContext;
  readonly target: CommandTarget;

  /** @param ifRevision the revision that the caller looked at, if it said so */
  constructor(deliveryId: string, input: Input, context: CommandContext, ifRevision: number | undefined) {
    super();
    this.deliveryId = deliveryId;
    this.input = input;
    this.context = context;
    this.target = {
      stream: deliveryStream(deliveryId),
      ...(ifRevision === undefined ? {} : { ifRevision }),
    };
  }
}
