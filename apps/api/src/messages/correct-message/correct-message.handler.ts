import { Inject } from "@nestjs/common";
import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { messageDecider } from "klartext/domain";
import { CLOCK, type Clock, CommandRunner, isoInstant, StreamReader } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { notFound } from "../../http/problems.ts";
import { OtherCustomers } from "../../wording/other-customers.ts";
import { WordingCheck } from "../../wording/wording-check.ts";
import { Correspondence } from "../correspondence.ts";
import { CommandOnMessage } from "../message-command.ts";
import { promiseIdOf } from "../message-stream.ts";
import type { CorrectMessageDto } from "./correct-message.dto.ts";

export class CorrectMessage extends CommandOnMessage<CorrectMessageDto> {}

@CommandHandler(CorrectMessage)
export class CorrectMessageHandler implements ICommandHandler<CorrectMessage> {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #correspondence: Correspondence;
  readonly #wording: WordingCheck;
  readonly #otherCustomers: OtherCustomers;
  readonly #clock: Clock;

  constructor(
    runner: CommandRunner,
    reader: StreamReader,
    correspondence: Correspondence,
    wording: WordingCheck,
    otherCustomers: OtherCustomers,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#runner = runner;
    this.#reader = reader;
    this.#correspondence = correspondence;
    this.#wording = wording;
    this.#otherCustomers = otherCustomers;
    this.#clock = clock;
  }

  async execute({ messageId, target, input, context }: CorrectMessage): Promise<CommandAnswer> {
    const { reason, text = null, promise = null } = input;
    const earlier = await this.#runner.earlier(target.stream, context);
    if (earlier !== null) return commandAnswer(messageId, earlier);
    const message = await this.#reader.stateOf(messageDecider, target.stream);
    if (message === null) throw notFound();
    const { addressing, kind } = message;
    const texts = { "/reason": reason, "/text": text, "/promise/what": promise?.what };
    const { customerId, language } = addressing;
    const point = await this.#correspondence.point(addressing.pointId);
    const known = {
      customerIds: [customerId],
      affected: await this.#otherCustomers.affectedBy(point),
      language,
    };
    const warnings = this.#wording.tellable(kind, texts, known);
    const command = {
      type: "CorrectMessage",
      reason,
      text,
      promise,
      point,
      promiseId: promiseIdOf(context.commandId),
      now: isoInstant(this.#clock.now()),
    } as const;
    const result = await this.#runner.run(messageDecider, target, command, context);
    return { ...commandAnswer(messageId, result), warnings };
  }
}
