import { Inject, Injectable } from "@nestjs/common";
import { messageDecider, openPointDecider } from "klartext/domain";
import { FreshReads, READ_MODEL, StreamReader } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { messageStream } from "../messages/message-stream.ts";
import { openPointStream } from "../open-points/open-point-stream.ts";
import type { IncomingMessage } from "./incoming-message.ts";
import { KnownSenders } from "./known-senders.ts";

/** A point that a message belongs to, and whose it is. */
export interface Belonging {
  readonly pointId: string;
  readonly customerId: string;
  /** Whom our message went to. */
  readonly contactPersonId: string | null;
}

/** So many running numbers in one message are looked at. */
const MOST_NUMBERS = 5;

/** Finds the point that a message belongs to. */
@Injectable()
export class Belongings {
  readonly #reader: StreamReader;
  readonly #senders: KnownSenders;
  readonly #readModel: ReadModel;
  readonly #freshReads: FreshReads;

  constructor(
    reader: StreamReader,
    senders: KnownSenders,
    @Inject(READ_MODEL) readModel: ReadModel,
    freshReads: FreshReads,
  ) {
    this.#reader = reader;
    this.#senders = senders;
    this.#readModel = readModel;
    this.#freshReads = freshReads;
  }

  /**
   * By the message of ours that it answers; else by a running number in it and a sender who is on that point.
   * @param commandId a message that was recorded under it before belongs where it was recorded
   */
  async of(message: IncomingMessage, commandId: string): Promise<Belonging | null> {
    const { answers, sender } = message;
    const answered =
      answers === null ? null : await this.#reader.stateOf(messageDecider, messageStream(answers));
    if (answered) return answered.addressing;
    for (const pointId of await this.#pointsNamed(message)) {
      const earlier = await this.#recordedBefore(pointId, commandId);
      if (earlier !== null) return earlier;
      const customer = sender && (await this.#senders.customerOf(sender));
      const point = await this.#reader.stateOf(openPointDecider, openPointStream(pointId));
      if (customer && point?.customers.some(({ customerId }) => customerId === customer.customerId)) {
        return { pointId, ...customer };
      }
    }
    return null;
  }

  async #recordedBefore(pointId: string, commandId: string): Promise<Belonging | null> {
    const { events } = await this.#reader.read(openPointStream(pointId));
    for (const { event, metadata } of events) {
      if (event.type !== "CustomerReplied" || metadata.commandId !== commandId) continue;
      return { pointId, ...event.data };
    }
    return null;
  }

  async #pointsNamed({ subject, words }: IncomingMessage): Promise<readonly string[]> {
    const numbers = new Set(
      `${subject ?? ""}\n${words}`.match(/\bOP-\d{4}-\d{1,7}\b/gi)?.slice(0, MOST_NUMBERS),
    );
    if (numbers.size === 0) return [];
    await this.#freshReads.catchUp();
    return [...numbers].flatMap((number) => this.#readModel.points.idOfNumber(number) ?? []);
  }
}
