import { Inject } from "@nestjs/common";
import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CLOCK, type Clock, CommandRunner, isoInstant } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { momentUpToNow } from "../moment-up-to-now.ts";
import { PointCommand } from "../point-command.ts";
import type { GiveSolutionNoticeDto } from "./give-solution-notice.dto.ts";

export class GiveSolutionNotice extends PointCommand<GiveSolutionNoticeDto> {}

@CommandHandler(GiveSolutionNotice)
export class GiveSolutionNoticeHandler implements ICommandHandler<GiveSolutionNotice> {
  readonly #runner: CommandRunner;
  readonly #clock: Clock;

  constructor(runner: CommandRunner, @Inject(CLOCK) clock: Clock) {
    this.#runner = runner;
    this.#clock = clock;
  }

  async execute({ pointId, target, input, context }: GiveSolutionNotice): Promise<CommandAnswer> {
    const { customerId, channel } = input;
    const givenAt = momentUpToNow("givenAt", input.givenAt, isoInstant(this.#clock.now()));
    const command = { type: "GiveSolutionNotice", customerId, channel, givenAt } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
