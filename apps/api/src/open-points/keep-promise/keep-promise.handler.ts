import { Inject } from "@nestjs/common";
import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CLOCK, type Clock, CommandRunner, isoInstant } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PointCommand } from "../point-command.ts";
import type { KeepPromiseDto } from "./keep-promise.dto.ts";

export class KeepPromise extends PointCommand<KeepPromiseDto & { readonly promiseId: string }> {}

@CommandHandler(KeepPromise)
export class KeepPromiseHandler implements ICommandHandler<KeepPromise> {
  readonly #runner: CommandRunner;
  readonly #clock: Clock;

  constructor(runner: CommandRunner, @Inject(CLOCK) clock: Clock) {
    this.#runner = runner;
    this.#clock = clock;
  }

  async execute({ pointId, target, input, context }: KeepPromise): Promise<CommandAnswer> {
    const now = isoInstant(this.#clock.now());
    const command = {
      type: "KeepPromise",
      promiseId: input.promiseId,
      keptAt: input.keptAt ?? now,
      now,
    } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
