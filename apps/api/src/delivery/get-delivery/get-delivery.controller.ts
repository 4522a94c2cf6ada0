import { Controller, Get, Param, Res } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { FastifyReply } from "fastify";
import { etagOf } from "../../http/etag.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { InLanguage, type ReaderLanguage } from "../../http/reader-language.ts";
import { DeliveryDetailDto } from "../delivery.dto.ts";
import { DeliveryIdDto } from "../delivery-id.dto.ts";
import { type DeliveryDetail, GetDelivery } from "./get-delivery.handler.ts";

@ApiTags("Delivery")
@Controller("v1/deliveries/:deliveryId")
export class GetDeliveryController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "What has become of one version of a message",
    permission: "read-list",
    answer: DeliveryDetailDto,
    withEtag: true,
    mayBeMissing: true,
  })
  async handle(
    @Param() { deliveryId }: DeliveryIdDto,
    @InLanguage() language: ReaderLanguage,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeliveryDetail> {
    const delivery = await this.#queries.execute(new GetDelivery(deliveryId, language));
    void reply.header("ETag", etagOf(delivery.revision));
    return delivery;
  }
}
