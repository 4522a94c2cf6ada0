import { Controller, Get, Query, Res } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { FastifyReply } from "fastify";
import { Caller, type CallerOfRequest } from "../../access/caller.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { ListView } from "../list-view.ts";
import { PointRowDto } from "../point-row.dto.ts";
import { PointsByIdsDto } from "./points-by-ids.dto.ts";
import { PointsByIds } from "./points-by-ids.handler.ts";

@ApiTags("The list")
@Controller("v1/open-points/by-ids")
export class PointsByIdsController {
  readonly #queries: QueryBus;
  readonly #view: ListView;

  constructor(queries: QueryBus, view: ListView) {
    this.#queries = queries;
    this.#view = view;
  }

  @Get()
  @QueryRoute({
    summary: "The rows of some points",
    description: "In the order of the ids; unknown ones are left out.",
    permission: "read-list",
    answer: [PointRowDto],
  })
  async handle(
    @Query() { ids, asOf }: PointsByIdsDto,
    @Caller() caller: CallerOfRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const seenBy = this.#view.of(caller, asOf);
    void reply.type("application/json; charset=utf-8");
    const rows = await this.#queries.execute(
      new PointsByIds(ids, { ...seenBy, ...(asOf === undefined ? {} : { asOf }) }),
    );
    return Buffer.from(rows.buffer, rows.byteOffset, rows.byteLength);
  }
}
