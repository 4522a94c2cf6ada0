import { Injectable } from "@nestjs/common";
import {
  type Delivery,
  deliveryDecider,
  type OpenPoint,
  openPointDecider,
  type PointCustomer,
  type SentNotice,
} from "klartext/domain";
import { StreamReader } from "klartext/nest";
import { deliveryIdOf, deliveryStream } from "../../delivery/delivery-stream.ts";

/** Whether the solution notices that went out as messages have arrived, as far as anybody knows. */
@Injectable()
export class SentNotices {
  readonly #reader: StreamReader;

  constructor(reader: StreamReader) {
    this.#reader = reader;
  }

  /** @param stream the point's */
  async of(stream: string): Promise<readonly SentNotice[]> {
    const point = await this.#reader.stateOf(openPointDecider, stream);
    if (point === null) return [];
    const notices = await Promise.all(point.customers.map((customer) => this.#latestTo(customer, point)));
    return notices.filter((notice) => notice !== null);
  }

  /** `null`: it was said, or somebody has settled that the customer knows. */
  async #latestTo({ customerId, noticeGivenAt }: PointCustomer, { told }: OpenPoint) {
    const message = told.findLast(
      (it) =>
        it.messageKind === "solution_notice" && it.customerId === customerId && it.toldAt === noticeGivenAt,
    );
    if (message === undefined) return null;
    const stream = deliveryStream(deliveryIdOf(message.messageId, message.version));
    const delivery = await this.#reader.stateOf(deliveryDecider, stream);
    const isBesides = delivery?.state === "settled" || delivery?.state === "recorded_only";
    return isBesides ? null : { customerId, acceptedAt: arrival(delivery) };
  }
}

/** What came back has not arrived, whoever took it over before. */
function arrival(delivery: Delivery | null): string | null {
  return delivery?.state === "accepted" ? delivery.acceptedAt : null;
}
