import { Controller, Get, Param, Res } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { FastifyReply } from "fastify";
import { etagOf } from "../../http/etag.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { ChannelDto, DeliveryWayDetailDto } from "../delivery-way.dto.ts";
import { type DeliveryWayDetail, GetDeliveryWay } from "./get-delivery-way.handler.ts";

@ApiTags("Delivery")
@Controller("v1/delivery-ways/:channel")
export class GetDeliveryWayController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "How what is told on a channel gets out",
    permission: "read-organization",
    answer: DeliveryWayDetailDto,
    withEtag: true,
    mayBeMissing: true,
  })
  async handle(
    @Param() { channel }: ChannelDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeliveryWayDetail> {
    const way = await this.#queries.execute(new GetDeliveryWay(channel));
    if (way.revision >= 0) void reply.header("ETag", etagOf(way.revision));
    return way;
  }
}
