import { Inject } from "@nestjs/common";
import { Command, CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { messageDecider } from "klartext/domain";
import { CLOCK, type Clock, type CommandContext, CommandRunner, isoInstant } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { OtherCustomers } from "../../wording/other-customers.ts";
import { WordingCheck } from "../../wording/wording-check.ts";
import { Correspondence } from "../correspondence.ts";
import { messageStream, newMessageId, promiseIdOf } from "../message-stream.ts";
import type { IssueMessageDto } from "./issue-message.dto.ts";

export class IssueMessage extends Command<CommandAnswer> {
  readonly pointId: string;
  readonly input: IssueMessageDto;
  readonly context: CommandContext;

  constructor(pointId: string, input: IssueMessageDto, context: CommandContext) {
    super();
    this.pointId = pointId;
    this.input = input;
    this.context = context;
  }
}

@CommandHandler(IssueMessage)
export class IssueMessageHandler implements ICommandHandler<IssueMessage> {
  readonly #runner: CommandRunner;
  readonly #correspondence: Correspondence;
  readonly #wording: WordingCheck;
  readonly #otherCustomers: OtherCustomers;
  readonly #clock: Clock;

  constructor(
    runner: CommandRunner,
    correspondence: Correspondence,
    wording: WordingCheck,
    otherCustomers: OtherCustomers,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#runner = runner;
    this.#correspondence = correspondence;
    this.#wording = wording;
    this.#otherCustomers = otherCustomers;
    this.#clock = clock;
  }

  async execute({ pointId, input, context }: IssueMessage): Promise<CommandAnswer> {
    const { kind, text, promise = null } = input;
    const messageId = newMessageId(context.commandId);
    const earlier = await this.#runner.earlier(messageStream(messageId), context);
    if (earlier !== null) return commandAnswer(messageId, earlier);
    const addressing = await this.#correspondence.addressing(pointId, input);
    const texts = { "/text": text, "/promise/what": promise?.what };
    const { customerId, language } = addressing;
    const point = await this.#correspondence.point(pointId);
    const known = {
      customerIds: [customerId],
      affected: await this.#otherCustomers.affectedBy(point),
      language,
    };
    const warnings = this.#wording.tellable(kind, texts, known);
    const command = {
      type: "IssueMessage",
      addressing,
      kind,
      text,
      promise,
      point,
      promiseId: promiseIdOf(context.commandId),
      now: isoInstant(this.#clock.now()),
    } as const;
    const target = { stream: messageStream(messageId), exists: "none" } as const;
    const result = await this.#runner.run(messageDecider, target, command, context);
    return { ...commandAnswer(messageId, result), warnings };
  }
}
