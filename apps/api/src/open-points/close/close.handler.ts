import { Inject } from "@nestjs/common";
import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { isErased, openPointDecider, organizationDecider, type Refusal } from "klartext/domain";
import {
  CLOCK,
  type Clock,
  CommandRunner,
  isoInstant,
  ORGANIZATION_STREAM,
  RuleBroken,
  StreamReader,
} from "klartext/nest";
import { Names } from "../../history/names.ts";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import type { Problem } from "../../http/problem.ts";
import { ruleBroken } from "../../http/problems.ts";
import { erasedMark } from "../../http/shown-text.ts";
import { PointCommand } from "../point-command.ts";
import { noReplySince } from "./no-reply-since.ts";

export class ClosePoint extends PointCommand<null> {}

@CommandHandler(ClosePoint)
export class ClosePointHandler implements ICommandHandler<ClosePoint> {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #clock: Clock;
  readonly #names: Names;

  constructor(runner: CommandRunner, reader: StreamReader, @Inject(CLOCK) clock: Clock, names: Names) {
    this.#runner = runner;
    this.#reader = reader;
    this.#clock = clock;
    this.#names = names;
  }

  async execute({ pointId, target, context }: ClosePoint): Promise<CommandAnswer> {
    const settings = await this.#reader.stateOf(organizationDecider, ORGANIZATION_STREAM);
    const now = this.#clock.now();
    const command = {
      type: "CloseOpenPoint",
      now: isoInstant(now),
      noReplySince: isoInstant(noReplySince(now, settings)),
    } as const;
    try {
      return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
    } catch (error) {
      throw error instanceof RuleBroken ? await this.#inWords(error.refusal, target.stream) : error;
    }
  }

  /** Says which customers have not confirmed and what was promised, instead of ids. */
  async #inWords(refusal: Refusal, stream: string): Promise<Problem> {
    const point = await this.#reader.stateOf(openPointDecider, stream);
    return ruleBroken(refusal, (language) => {
      const customerName = this.#names.inWords(language);
      return (id) => {
        const what = point?.promises.find(({ promiseId }) => promiseId === id)?.what;
        if (what === undefined) return customerName("customer", id);
        return isErased(what) ? erasedMark(what, language) : what;
      };
    });
  }
}
