import { Inject } from "@nestjs/common";
import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CLOCK, type Clock, CommandRunner, StreamReader } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { todayOfOrganization } from "../../organization/today.ts";
import { PointCommand } from "../point-command.ts";
import type { BeginWaitingDto } from "./begin-waiting.dto.ts";

export class BeginWaiting extends PointCommand<BeginWaitingDto> {}

@CommandHandler(BeginWaiting)
export class BeginWaitingHandler implements ICommandHandler<BeginWaiting> {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #clock: Clock;

  constructor(runner: CommandRunner, reader: StreamReader, @Inject(CLOCK) clock: Clock) {
    this.#runner = runner;
    this.#reader = reader;
    this.#clock = clock;
  }

  async execute({ pointId, target, input, context }: BeginWaiting): Promise<CommandAnswer> {
    const today = await todayOfOrganization(this.#reader, this.#clock);
    const command = { type: "BeginWaiting", ...input, today } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
