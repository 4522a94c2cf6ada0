import { Inject } from "@nestjs/common";
import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider, organizationDecider } from "klartext/domain";
import {
  CLOCK,
  type Clock,
  CommandRunner,
  isoInstant,
  ORGANIZATION_STREAM,
  StreamReader,
} from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PointCommand } from "../point-command.ts";
import { PointRefusals } from "../point-refusals.ts";
import { noReplySince } from "./no-reply-since.ts";
import { SentNotices } from "./sent-notices.ts";

export class ClosePoint extends PointCommand<null> {}

@CommandHandler(ClosePoint)
export class ClosePointHandler implements ICommandHandler<ClosePoint> {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #clock: Clock;
  readonly #refusals: PointRefusals;
  readonly #sentNotices: SentNotices;

  constructor(
    runner: CommandRunner,
    reader: StreamReader,
    @Inject(CLOCK) clock: Clock,
    refusals: PointRefusals,
    sentNotices: SentNotices,
  ) {
    this.#runner = runner;
    this.#reader = reader;
    this.#clock = clock;
    this.#refusals = refusals;
    this.#sentNotices = sentNotices;
  }

  async execute({ pointId, target, context }: ClosePoint): Promise<CommandAnswer> {
    const settings = await this.#reader.stateOf(organizationDecider, ORGANIZATION_STREAM);
    const now = this.#clock.now();
    const command = {
      type: "CloseOpenPoint",
      now: isoInstant(now),
      noReplySince: isoInstant(noReplySince(now, settings)),
      sentNotices: await this.#sentNotices.of(target.stream),
    } as const;
    const result = this.#runner.run(openPointDecider, target, command, context);
    return commandAnswer(pointId, await this.#refusals.inWords(target.stream, result));
  }
}
