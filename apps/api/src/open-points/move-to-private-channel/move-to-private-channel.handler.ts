import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PointCommand } from "../point-command.ts";
import type { MoveToPrivateChannelDto } from "./move-to-private-channel.dto.ts";

export class MoveToPrivateChannel extends PointCommand<MoveToPrivateChannelDto> {}

@CommandHandler(MoveToPrivateChannel)
export class MoveToPrivateChannelHandler implements ICommandHandler<MoveToPrivateChannel> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ pointId, target, input, context }: MoveToPrivateChannel): Promise<CommandAnswer> {
    const { customerId, channel, reason } = input;
    const command = { type: "MoveToPrivateChannel", customerId, channel, reason } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
