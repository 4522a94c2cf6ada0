import { Command } from "@nestjs/cqrs";
import type { Channel } from "klartext/domain";
import { type CommandContext, type CommandTarget, derivedUuid } from "klartext/nest";
import type { CommandAnswer } from "../http/command-answer.ts";
import { deliveryWayStream } from "./delivery-stream.ts";

/** A command about how a channel gets out. */
export class CommandOnDeliveryWay<
  Input,
  Answer extends CommandAnswer = CommandAnswer,
> extends Command<Answer> {
  readonly channel: Channel;
  readonly input: Input;
  readonly context: CommandContext;
  readonly target: CommandTarget;

  /** @param ifRevision the revision that the caller looked at, if it said so */
  constructor(channel: Channel, input: Input, context: CommandContext, ifRevision: number | undefined) {
    super();
    this.channel = channel;
    this.input = input;
    this.context = context;
    this.target = {
      stream: deliveryWayStream(channel),
      exists: "either",
      ...(ifRevision === undefined ? {} : { ifRevision }),
    };
  }
}

export function deliveryWayId(channel: Channel): string {
  return derivedUuid("delivery-way", channel);
}
