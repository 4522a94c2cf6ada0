import { Inject, Injectable } from "@nestjs/common";
import {
  type AffectedCustomer,
  type InEachLanguage,
  messageDecider,
  openPointDecider,
  organizationDecider,
  TEXT_MAX_LENGTH,
} from "klartext/domain";
import {
  type CommandContext,
  CommandRunner,
  FreshReads,
  ORGANIZATION_STREAM,
  READ_MODEL,
  RuleBroken,
  StreamNotFound,
  StreamReader,
} from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { messageStream } from "../messages/message-stream.ts";
import { newPointId, openPointStream } from "../open-points/open-point-stream.ts";
import { Replies } from "../replies/replies.ts";
import type { IncomingMessage, TakenMessage } from "./incoming-message.ts";
import { answersNoPointAnyMore, senderLine, titleToSort } from "./intake.words.ts";
import { KnownSenders } from "./known-senders.ts";

/** A point that a message belongs to, and whose it is. */
interface Belonging {
  readonly pointId: string;
  readonly customerId: string;
  /** Whom our message went to. */
  readonly contactPersonId: string | null;
}

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
  readonly #senders: KnownSenders;
  readonly #readModel: ReadModel;
  readonly #freshReads: FreshReads;

  constructor(
    reader: StreamReader,
    runner: CommandRunner,
    replies: Replies,
    senders: KnownSenders,
    @Inject(READ_MODEL) readModel: ReadModel,
    freshReads: FreshReads,
  ) {
    this.#reader = reader;
    this.#runner = runner;
    this.#replies = replies;
    this.#senders = senders;
    this.#readModel = readModel;
    this.#freshReads = freshReads;
  }

  /** @throws CommandIdReused, ReadModelBehind and whatever else `CommandRunner.run` throws, RuleBroken excepted */
  async take(message: IncomingMessage, context: CommandContext): Promise<TakenMessage> {
    const complaint = newPointId(context.commandId);
    if (await this.#isThere(complaint)) return this.#complain(message, context, []);
    const belonging = await this.#belonging(message, context.commandId);
    if (belonging === null) return this.#complain(message, context, []);
    const reply = await this.#reply(belonging, message, context);
    return reply ?? this.#complain(message, context, [answersNoPointAnyMore]);
  }

  async #belonging(message: IncomingMessage, commandId: string): Promise<Belonging | null> {
    const answered =
      message.answers === null
        ? null
        : await this.#reader.stateOf(messageDecider, messageStream(message.answers));
    if (answered) return answered.addressing;
    for (const pointId of await this.#pointsNamed(message)) {
      const { events } = await this.#reader.read(openPointStream(pointId));
      const earlier = events.find(
        ({ event, metadata }) => event.type === "CustomerReplied" && metadata.commandId === commandId,
      );
      if (earlier?.event.type === "CustomerReplied") return { pointId, ...earlier.event.data };
      const sender = message.sender && (await this.#senders.customerOf(message.sender));
      const point = await this.#reader.stateOf(openPointDecider, openPointStream(pointId));
      if (sender && point?.customers.some(({ customerId }) => customerId === sender.customerId)) {
        return { pointId, ...sender };
      }
    }
    return null;
  }

  /** `null` when a rule stands against it. */
  async #reply(
    { pointId, customerId, contactPersonId }: Belonging,
    { sender, channel, words, receivedAt, answers, remarks }: IncomingMessage,
    context: CommandContext,
  ): Promise<TakenMessage | null> {
    const known = sender === null ? contactPersonId : await this.#senders.contactPersonOf(sender, customerId);
    const from = {
      customerId,
      contactPersonId: known ?? (known === null ? contactPersonId : null),
      fromOtherAddress: known === undefined,
    };
    const remark = inOne(remarks);
    const reply = { ...from, channel, words, receivedAt, messageId: answers, remark };
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
    remarks: readonly InEachLanguage[],
  ): Promise<TakenMessage> {
    const { channel, sender, subject, words, receivedAt } = message;
    const { defaultLanguage: language } = await this.#reader.stateOf(
      organizationDecider,
      ORGANIZATION_STREAM,
    );
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
      customersWords: subject === null ? words : `${subject}\n\n${words}`.slice(0, TEXT_MAX_LENGTH),
    } as const;
    const target = { stream: openPointStream(pointId), exists: "none" } as const;
    const command = { type: "ReportComplaint", ...record } as const;
    const result = await this.#runner.run(openPointDecider, target, command, context);
    return { pointId, as: "complaint", result };
  }

  async #pointsNamed({ subject, words }: IncomingMessage): Promise<readonly string[]> {
    const numbers = new Set(
      `${subject ?? ""}\n${words}`.match(/\bOP-\d{4}-\d{1,7}\b/gi)?.slice(0, MOST_NUMBERS),
    );
    if (numbers.size === 0) return [];
    await this.#freshReads.catchUp();
    return [...numbers].flatMap((number) => this.#readModel.points.idOfNumber(number) ?? []);
  }

  async #isThere(pointId: string): Promise<boolean> {
    return (await this.#reader.read(openPointStream(pointId))).last !== undefined;
  }
}

/** So many running numbers in one message are looked at. */
const MOST_NUMBERS = 5;

function inOne(remarks: readonly string[]): string | null {
  return remarks.length === 0 ? null : remarks.join("\n").slice(0, TEXT_MAX_LENGTH);
}
