import { Inject, Injectable } from "@nestjs/common";
import {
  type AffectedCustomer,
  type InEachLanguage,
  type Language,
  openPointDecider,
  organizationDecider,
  TEXT_MAX_LENGTH,
} from "klartext/domain";
import {
  type CommandContext,
  CommandRunner,
  ORGANIZATION_STREAM,
  READ_MODEL,
  RuleBroken,
  StreamNotFound,
  StreamReader,
} from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { newPointId, openPointStream } from "../open-points/open-point-stream.ts";
import { Replies } from "../replies/replies.ts";
import { type Belonging, Belongings } from "./belongings.ts";
import { ComplaintHeldBack, type IncomingMessage, type TakenMessage } from "./incoming-message.ts";
import { belongsElsewhere, senderLine, titleToSort, withoutWords } from "./intake.words.ts";
import { KnownSenders } from "./known-senders.ts";

/**
 * Takes in what customers write: a reply at its point where one of our messages, or a running number and a known sender,
 * leads there; else a complaint that somebody sorts. Nothing is turned away. The same command id again is the same
 * message, and ends where it ended before.
 */
@Injectable()
export class Intake {
  readonly #reader: StreamReader;
  readonly #runner: CommandRunner;
  readonly #replies: Replies;
  readonly #belongings: Belongings;
  readonly #senders: KnownSenders;
  readonly #readModel: ReadModel;

  constructor(
    reader: StreamReader,
    runner: CommandRunner,
    replies: Replies,
    belongings: Belongings,
    senders: KnownSenders,
    @Inject(READ_MODEL) readModel: ReadModel,
  ) {
    this.#reader = reader;
    this.#runner = runner;
    this.#replies = replies;
    this.#belongings = belongings;
    this.#senders = senders;
    this.#readModel = readModel;
  }

  /**
   * @param admits whether one more complaint may come onto the list now; asked for new ones of unknown senders only
   * @throws ComplaintHeldBack when it may not
   * @throws CommandIdReused, ReadModelBehind and whatever else `CommandRunner.run` throws, RuleBroken excepted
   */
  async take(
    message: IncomingMessage,
    context: CommandContext,
    admits: () => boolean = () => true,
  ): Promise<TakenMessage> {
    const language = await this.#language();
    if (await this.#isComplaint(context.commandId)) return this.#complain(message, context, language);
    const belonging = await this.#belongings.of(message, context.commandId);
    const reply = belonging && (await this.#reply(belonging, message, context, language));
    if (reply !== null) return reply;
    const isKnown = message.sender !== null && (await this.#senders.isKnown(message.sender));
    if (!isKnown && !admits()) throw new ComplaintHeldBack("There are many new complaints already.");
    const number = belonging && this.#readModel.points.numberOf(belonging.pointId);
    return this.#complain(message, context, language, number ? [belongsElsewhere(number)] : []);
  }

  /** `null` when a rule stands against it. */
  async #reply(
    { pointId, customerId, contactPersonId }: Belonging,
    { sender, channel, words, receivedAt, answers, remarks }: IncomingMessage,
    context: CommandContext,
    language: Language,
  ): Promise<TakenMessage | null> {
    const known = sender === null ? contactPersonId : await this.#senders.contactPersonOf(sender, customerId);
    const from = {
      customerId,
      contactPersonId: known ?? (known === null ? contactPersonId : null),
      fromOtherAddress: known === undefined,
    };
    const said = { words: words ?? withoutWords[language], remark: inOne(remarks) };
    const reply = { ...from, channel, receivedAt, messageId: answers, ...said };
    try {
      return { as: "reply", ...(await this.#replies.record(pointId, reply, context)) };
    } catch (error) {
      if (error instanceof RuleBroken || error instanceof StreamNotFound) return null;
      throw error;
    }
  }

  async #complain(
    message: IncomingMessage,
    context: CommandContext,
    language: Language,
    remarks: readonly InEachLanguage[] = [],
  ): Promise<TakenMessage> {
    const { channel, sender, subject, words, receivedAt } = message;
    const customer: AffectedCustomer | null = sender && (await this.#senders.customerOf(sender));
    const line = sender && senderLine(sender);
    const told = [...(line ? [line] : []), ...remarks].map((remark) => remark[language]);
    const pointId = newPointId(context.commandId);
    const record = {
      title: titleToSort(channel)[language],
      description: inOne([...told, ...message.remarks]),
      nextStep: null,
      customers: customer === null ? [] : [customer],
      trap: null,
      journeyPhase: null,
      channel,
      product: null,
      priority: "normal",
      ownerTeamId: null,
      supportLevel: null,
      dueOn: null,
      noticedAt: receivedAt,
      customersWords: inOne(
        [subject, words].filter((part) => part !== null),
        "\n\n",
      ),
      ...(message.byProgram ? { withoutReceipt: message.byProgram } : {}),
    } as const;
    const target = { stream: openPointStream(pointId), exists: "none" } as const;
    const command = { type: "ReportComplaint", ...record } as const;
    const result = await this.#runner.run(openPointDecider, target, command, context);
    return { pointId, as: "complaint", result };
  }

  async #isComplaint(commandId: string): Promise<boolean> {
    return (await this.#reader.read(openPointStream(newPointId(commandId)))).last !== undefined;
  }

  async #language(): Promise<Language> {
    return (await this.#reader.stateOf(organizationDecider, ORGANIZATION_STREAM)).defaultLanguage;
  }
}

function inOne(parts: readonly string[], between = "\n"): string | null {
  return parts.length === 0 ? null : parts.join(between).slice(0, TEXT_MAX_LENGTH).toWellFormed();
}
