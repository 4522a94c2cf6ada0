import { Inject, Injectable } from "@nestjs/common";
import {
  type Channel,
  channels,
  type DeliveryHindrance,
  type DeliveryWay,
  deliveryWayDecider,
  readable,
  usualDeliveryWay,
} from "klartext/domain";
import { StreamReader, stateAfter } from "klartext/nest";
import { deliveryWayStream } from "./delivery-stream.ts";
import { MAILING, type Mailing } from "./sending.options.ts";

/** How what is told on a channel gets out, and what keeps it from that. */
export interface WayOfChannel {
  readonly channel: Channel;
  /** `null`: none is set, and there is no usual one. */
  readonly way: DeliveryWay | null;
  /** Whether the organization set it, or it is the usual one. */
  readonly isSet: boolean;
  readonly webhook: { readonly url: string; readonly secret: string } | null;
  readonly hindrance: DeliveryHindrance | null;
  /** The revision of what is set; `-1`: nothing ever was. */
  readonly revision: number;
}

/** Looks up in the log how each channel gets out. */
@Injectable()
export class DeliveryWays {
  readonly #reader: StreamReader;
  readonly #mailing: Mailing | null;

  constructor(reader: StreamReader, @Inject(MAILING) mailing: Mailing | null) {
    this.#reader = reader;
    this.#mailing = mailing;
  }

  async of(channel: Channel): Promise<WayOfChannel> {
    const { events, last } = await this.#reader.read(deliveryWayStream(channel));
    const set = stateAfter(deliveryWayDecider, events);
    const way = set === null ? usualDeliveryWay(channel) : set.way;
    const [url, secret] = [readable(set?.url), readable(set?.secret)];
    const webhook = way === "webhook" && url && secret ? { url, secret } : null;
    return {
      channel,
      way,
      isSet: set !== null,
      webhook,
      hindrance: this.#hindrance(way, webhook),
      revision: last?.revision ?? -1,
    };
  }

  all(): Promise<readonly WayOfChannel[]> {
    return Promise.all(channels.map((channel) => this.of(channel)));
  }

  #hindrance(way: DeliveryWay | null, webhook: WayOfChannel["webhook"]): DeliveryHindrance | null {
    if (way === null || (way === "webhook" && webhook === null)) return "way_not_set";
    return way === "mail" && this.#mailing === null ? "mail_not_set_up" : null;
  }
}
