import { Inject, Injectable } from "@nestjs/common";
import { type Channel, type Delivery, deliverySentence } from "klartext/domain";
import { READ_MODEL } from "klartext/nest";
import type { DeliveryRow, ReadModel } from "klartext/read-model";
import { Names } from "../history/names.ts";
import type { ReaderLanguage } from "../http/reader-language.ts";
import { DeliveryWays } from "./delivery-ways.ts";

export type ShownDelivery = Awaited<ReturnType<ShownDeliveries["all"]>>[number];
export type ShownOfVersion = ReturnType<typeof progress>;

/** Puts together what is shown of deliveries, as `DeliveryDto` documents it. */
@Injectable()
export class ShownDeliveries {
  readonly #readModel: ReadModel;
  readonly #names: Names;
  readonly #ways: DeliveryWays;

  constructor(@Inject(READ_MODEL) readModel: ReadModel, names: Names, ways: DeliveryWays) {
    this.#readModel = readModel;
    this.#names = names;
    this.#ways = ways;
  }

  async all(rows: readonly DeliveryRow[], language: ReaderLanguage) {
    const inWords = await this.#sentences(rows, language);
    return rows.map((row) => {
      const { contactPersonId: _, ...subject } = row.subject;
      return { ...progress(row, inWords(row)), ...subject, pointNumber: this.#names.number(subject.pointId) };
    });
  }

  /** By the versions of a message; one that is not there is not in the outbox yet. */
  async ofMessage(messageId: string, language: ReaderLanguage): Promise<ReadonlyMap<number, ShownOfVersion>> {
    const rows = this.#readModel.deliveries.ofMessage(messageId);
    const inWords = await this.#sentences(rows, language);
    return new Map(rows.map((row) => [row.subject.version, progress(row, inWords(row))]));
  }

  /** Looks up once what keeps each channel's messages from being sent. */
  async #sentences(rows: readonly DeliveryRow[], language: ReaderLanguage) {
    const channels = [...new Set(rows.map(({ subject }) => subject.channel))];
    const ways = await Promise.all(channels.map((channel) => this.#ways.of(channel)));
    const hindrances = new Map<Channel, (typeof ways)[number]["hindrance"]>();
    for (const { channel, hindrance } of ways) hindrances.set(channel, hindrance);
    const { timeZone } = this.#readModel.organization.settings().calendar;
    return (delivery: Delivery) => {
      const hindrance = hindrances.get(delivery.subject.channel) ?? null;
      return deliverySentence(delivery, hindrance, { language, timeZone });
    };
  }
}

function progress({ deliveryId: id, state, attempts, dueAt, acceptedAt }: DeliveryRow, sentence: string) {
  return { id, state, sentence, attempts, nextAttemptAt: dueAt, acceptedAt };
}
