import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { deliveryDecider, type FreeText } from "klartext/domain";
import { FreshReads, StreamReader, stateAfter } from "klartext/nest";
import { notFound } from "../../http/problems.ts";
import type { ReaderLanguage } from "../../http/reader-language.ts";
import { deliveryStream } from "../delivery-stream.ts";
import { ShownDeliveries, type ShownDelivery } from "../shown-deliveries.ts";

export interface DeliveryDetail extends ShownDelivery {
  readonly revision: number;
  readonly settledBecause: FreeText | null;
}

export class GetDelivery extends Query<DeliveryDetail> {
  readonly deliveryId: string;
  readonly language: ReaderLanguage;

  constructor(deliveryId: string, language: ReaderLanguage) {
    super();
    this.deliveryId = deliveryId;
    this.language = language;
  }
}

@QueryHandler(GetDelivery)
export class GetDeliveryHandler implements IQueryHandler<GetDelivery> {
  readonly #reader: StreamReader;
  readonly #freshReads: FreshReads;
  readonly #shown: ShownDeliveries;

  constructor(reader: StreamReader, freshReads: FreshReads, shown: ShownDeliveries) {
    this.#reader = reader;
    this.#freshReads = freshReads;
    this.#shown = shown;
  }

  async execute({ deliveryId, language }: GetDelivery): Promise<DeliveryDetail> {
    const { events, last } = await this.#reader.read(deliveryStream(deliveryId));
    const delivery = stateAfter(deliveryDecider, events);
    if (delivery === null || last === undefined) throw notFound();
    await this.#freshReads.catchUp(last.position);
    const [shown] = await this.#shown.all([{ deliveryId, ...delivery }], language);
    if (shown === undefined) throw notFound();
    const settled = events.findLast(({ event }) => event.type === "DeliverySettled")?.event;
    const settledBecause = settled?.type === "DeliverySettled" ? settled.data.reason : null;
    return { ...shown, revision: last.revision, settledBecause };
  }
}
