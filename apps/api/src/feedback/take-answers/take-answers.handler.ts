import { Inject } from "@nestjs/common";
import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { feedbackDecider } from "klartext/domain";
import { CLOCK, type Clock, CommandRunner, isoInstant, StreamReader } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { notFound } from "../../http/problems.ts";
import { References } from "../../references/references.ts";
import { CommandOnFeedback } from "../feedback-command.ts";
import type { TakeAnswersDto } from "./take-answers.dto.ts";

export class TakeAnswers extends CommandOnFeedback<TakeAnswersDto> {}

@CommandHandler(TakeAnswers)
export class TakeAnswersHandler implements ICommandHandler<TakeAnswers> {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #references: References;
  readonly #clock: Clock;

  constructor(
    runner: CommandRunner,
    reader: StreamReader,
    references: References,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#runner = runner;
    this.#reader = reader;
    this.#references = references;
    this.#clock = clock;
  }

  async execute({ feedbackId, target, input, context }: TakeAnswers): Promise<CommandAnswer> {
    const { solved = null, satisfaction = null, recommend = null, words = null } = input;
    const { contactPersonId = null, channel = "phone" } = input;
    const feedback = await this.#reader.stateOf(feedbackDecider, target.stream);
    if (feedback === null) throw notFound();
    const { customerId } = feedback;
    await this.#references.check({ customer: { customerId, siteId: null, assetId: null, contactPersonId } });
    const command = {
      type: "GiveFeedback",
      answers: { solved, satisfaction, recommend, words },
      contactPersonId,
      channel,
      enteredBy: "staff",
      now: isoInstant(this.#clock.now()),
    } as const;
    return commandAnswer(feedbackId, await this.#runner.run(feedbackDecider, target, command, context));
  }
}
