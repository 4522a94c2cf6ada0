import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import type { Channel } from "klartext/domain";
import { DeliveryWays } from "../delivery-ways.ts";
import { type ShownWay, shownWay } from "../shown-way.ts";

export interface DeliveryWayDetail extends ShownWay {
  readonly revision: number;
}

export class GetDeliveryWay extends Query<DeliveryWayDetail> {
  readonly channel: Channel;

  constructor(channel: Channel) {
    super();
    this.channel = channel;
  }
}

@QueryHandler(GetDeliveryWay)
export class GetDeliveryWayHandler implements IQueryHandler<GetDeliveryWay> {
  readonly #ways: DeliveryWays;

  constructor(ways: DeliveryWays) {
    this.#ways = ways;
  }

  async execute({ channel }: GetDeliveryWay): Promise<DeliveryWayDetail> {
    const way = await this.#ways.of(channel);
    return { ...shownWay(way), revision: way.revision };
  }
}
