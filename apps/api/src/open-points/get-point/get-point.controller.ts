import { Controller, Get, Param, Res } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { FastifyReply } from "fastify";
import { Caller, type CallerOfRequest, personOf } from "../../access/caller.ts";
import { etagOf } from "../../http/etag.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { InLanguage, type ReaderLanguage } from "../../http/reader-language.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { GetPoint } from "./get-point.handler.ts";
import { PointDetailDto } from "./point-detail.dto.ts";
import type { PointDetail } from "./point-detail.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId")
export class GetPointController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "An open point with everything on it",
    description: "The ETag is for `If-Match` of the next change.",
    permission: "read-list",
    answer: PointDetailDto,
    withEtag: true,
    mayBeMissing: true,
  })
  async handle(
    @Param() { pointId }: PointIdDto,
    @Caller() caller: CallerOfRequest,
    @InLanguage() language: ReaderLanguage,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PointDetail> {
    const point = await this.#queries.execute(new GetPoint(pointId, personOf(caller), language));
    void reply.header("ETag", etagOf(point.revision));
    return point;
  }
}
