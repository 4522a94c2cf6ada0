import { Inject } from "@nestjs/common";
import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CLOCK, type Clock, CommandRunner, derivedUuid, isoInstant } from "klartext/nest";
import { commandAnswer } from "../../http/command-answer.ts";
import { DueTimes } from "../due-times.ts";
import { PointCommand } from "../point-command.ts";
import { TellableTexts } from "../tellable-texts.ts";
import type { MakePromiseDto, PromiseAnswer } from "./make-promise.dto.ts";

export class MakePromise extends PointCommand<MakePromiseDto, PromiseAnswer> {}

@CommandHandler(MakePromise)
export class MakePromiseHandler implements ICommandHandler<MakePromise> {
  readonly #runner: CommandRunner;
  readonly #clock: Clock;
  readonly #tellableTexts: TellableTexts;
  readonly #dueTimes: DueTimes;

  constructor(
    runner: CommandRunner,
    @Inject(CLOCK) clock: Clock,
    tellableTexts: TellableTexts,
    dueTimes: DueTimes,
  ) {
    this.#runner = runner;
    this.#clock = clock;
    this.#tellableTexts = tellableTexts;
    this.#dueTimes = dueTimes;
  }

  async execute({ pointId, target, input, context }: MakePromise): Promise<PromiseAnswer> {
    const { customerId = null, what } = input;
    const dueAt = await this.#dueTimes.of(input);
    const warnings = await this.#tellableTexts.check(target.stream, { "/what": what }, customerId);
    const promiseId = derivedUuid("promise", context.commandId);
    const now = isoInstant(this.#clock.now());
    const command = { type: "MakePromise", promiseId, customerId, what, dueAt, now } as const;
    const result = await this.#runner.run(openPointDecider, target, command, context);
    return { ...commandAnswer(pointId, result), promiseId, warnings };
  }
}
