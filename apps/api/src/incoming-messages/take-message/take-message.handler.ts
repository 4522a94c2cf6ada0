import { Inject } from "@nestjs/common";
import { Command, CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import {
  CLOCK,
  type Clock,
  type CommandContext,
  CommandIdReused,
  Fingerprints,
  isoInstant,
} from "klartext/nest";

import { commandAnswer } from "../../http/command-answer.ts";
import { Problem } from "../../http/problem.ts";
import { momentUpToNow } from "../../open-points/moment-up-to-now.ts";
import { AnsweredMessages } from "../answered-messages.ts";
import { Intake } from "../intake.ts";
import type { TakeMessageDto, TakenMessageAnswer } from "./take-message.dto.ts";

export class TakeMessage extends Command<TakenMessageAnswer> {
  readonly input: TakeMessageDto;
  readonly context: CommandContext;

  constructor(input: TakeMessageDto, context: CommandContext) {
    super();
    this.input = input;
    this.context = context;
  }
}

@CommandHandler(TakeMessage)
export class TakeMessageHandler implements ICommandHandler<TakeMessage> {
  readonly #intake: Intake;
  readonly #answered: AnsweredMessages;
  readonly #fingerprints: Fingerprints;
  readonly #clock: Clock;

  constructor(
    intake: Intake,
    answered: AnsweredMessages,
    fingerprints: Fingerprints,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#intake = intake;
    this.#answered = answered;
    this.#fingerprints = fingerprints;
    this.#clock = clock;
  }

  async execute({ input, context }: TakeMessage): Promise<TakenMessageAnswer> {
    const { channel, externalId, text: words, from = null, inReplyTo = null } = input;
    const receivedAt = momentUpToNow("receivedAt", input.receivedAt, isoInstant(this.#clock.now()));
    const sender = from && { name: from.name ?? null, email: from.email ?? null, phone: from.phone ?? null };
    const answers = inReplyTo === null ? null : await this.#answered.byReference(inReplyTo);
    const message = { channel, sender, subject: null, words, receivedAt, answers, remarks: [] };
    const taken = await unlessOfAnother(
      this.#intake.take(message, {
        actor: context.actor,
        commandId: this.#fingerprints.uuidOf("incoming message", channel, externalId),
        request: this.#fingerprints.of("incoming message", JSON.stringify(input)),
      }),
    );
    return { ...commandAnswer(taken.pointId, taken.result), takenAs: taken.as };
  }
}

/** @throws Problem (key-reused) where the id stands for another message: the sender never gave any other key */
async function unlessOfAnother<Result>(taking: Promise<Result>): Promise<Result> {
  try {
    return await taking;
  } catch (error) {
    if (!(error instanceof CommandIdReused)) throw error;
    throw new Problem("key-reused", {
      de: "Unter dieser `externalId` ist auf diesem Kanal schon eine Nachricht mit anderem Inhalt angekommen. Bitte jeder Nachricht eine eigene geben.",
      en: "A message with other contents has come in under this `externalId` on this channel. Please give each message its own.",
    });
  }
}
