import { Inject } from "@nestjs/common";
import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { messageDecider } from "klartext/domain";
import { CLOCK, type Clock, CommandRunner, isoInstant, StreamReader, stateAfter } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { notFound } from "../../http/problems.ts";
import { AcknowledgementWording } from "../acknowledgement-wording.ts";
import { Correspondence } from "../correspondence.ts";
import { CommandOnMessage } from "../message-command.ts";
import { promiseIdOf } from "../message-stream.ts";

export class IssueAcknowledgement extends CommandOnMessage<object> {}

@CommandHandler(IssueAcknowledgement)
export class IssueAcknowledgementHandler implements ICommandHandler<IssueAcknowledgement> {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #correspondence: Correspondence;
  readonly #wording: AcknowledgementWording;
  readonly #clock: Clock;

  constructor(
    runner: CommandRunner,
    reader: StreamReader,
    correspondence: Correspondence,
    wording: AcknowledgementWording,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#runner = runner;
    this.#reader = reader;
    this.#correspondence = correspondence;
    this.#wording = wording;
    this.#clock = clock;
  }

  async execute({ messageId, target, context }: IssueAcknowledgement): Promise<CommandAnswer> {
    const earlier = await this.#runner.earlier(target.stream, context);
    if (earlier !== null) return commandAnswer(messageId, earlier);
    const { events, last } = await this.#reader.read(target.stream);
    const message = stateAfter(messageDecider, events);
    if (message === null || last === undefined) throw notFound();
    const letterhead = await this.#correspondence.letterhead(message.addressing);
    const warnings = await this.#wording.check(message);
    const command = {
      type: "IssueAcknowledgement",
      letterhead,
      point: await this.#correspondence.point(message.addressing.pointId),
      promiseId: promiseIdOf(context.commandId),
      now: isoInstant(this.#clock.now()),
    } as const;
    // What is issued is what was checked: nobody may have gone on writing meanwhile.
    const checked = { ifRevision: last.revision, ...target };
    const result = await this.#runner.run(messageDecider, checked, command, context);
    return { ...commandAnswer(messageId, result), warnings };
  }
}
