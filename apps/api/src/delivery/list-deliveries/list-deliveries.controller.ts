import { Controller, Get, Query } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { QueryRoute } from "../../http/query-route.ts";
import { InLanguage, type ReaderLanguage } from "../../http/reader-language.ts";
import { DeliveryPageDto, ListDeliveriesDto } from "./list-deliveries.dto.ts";
import { ListDeliveries, type ShownDeliveryPage } from "./list-deliveries.handler.ts";

@ApiTags("Delivery")
@Controller("v1/deliveries")
export class ListDeliveriesController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "What has become of the messages to customers",
    description: "The newest first. `state=failed,bounced` are those that somebody has to look at.",
    permission: "read-list",
    answer: DeliveryPageDto,
  })
  handle(
    @Query() wanted: ListDeliveriesDto,
    @InLanguage() language: ReaderLanguage,
  ): Promise<ShownDeliveryPage> {
    return this.#queries.execute(new ListDeliveries(wanted, language));
  }
}
