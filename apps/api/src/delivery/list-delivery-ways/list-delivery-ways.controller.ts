import { Controller, Get } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { QueryRoute } from "../../http/query-route.ts";
import { DeliveryWaysDto } from "../delivery-way.dto.ts";
import type { ShownWay } from "../shown-way.ts";
import { ListDeliveryWays } from "./list-delivery-ways.handler.ts";

@ApiTags("Delivery")
@Controller("v1/delivery-ways")
export class ListDeliveryWaysController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "How what is told on each channel gets out",
    permission: "read-organization",
    answer: DeliveryWaysDto,
  })
  async handle(): Promise<{ readonly items: readonly ShownWay[] }> {
    return { items: await this.#queries.execute(new ListDeliveryWays()) };
  }
}
