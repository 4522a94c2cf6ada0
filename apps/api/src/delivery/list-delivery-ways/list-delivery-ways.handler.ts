import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { DeliveryWays } from "../delivery-ways.ts";
import { type ShownWay, shownWay } from "../shown-way.ts";

export class ListDeliveryWays extends Query<readonly ShownWay[]> {}

@QueryHandler(ListDeliveryWays)
export class ListDeliveryWaysHandler implements IQueryHandler<ListDeliveryWays> {
  readonly #ways: DeliveryWays;

  constructor(ways: DeliveryWays) {
    this.#ways = ways;
  }

  async execute(): Promise<readonly ShownWay[]> {
    return (await this.#ways.all()).map(shownWay);
  }
}
