import { Controller, Get, Query, Res } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { FastifyReply } from "fastify";
import { Caller, type CallerOfRequest } from "../../access/caller.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { ListView } from "../list-view.ts";
import { selectionOf } from "../point-selection.dto.ts";
import { ListPointsDto, PointPageDto } from "./list-points.dto.ts";
import { ListPoints } from "./list-points.handler.ts";

@ApiTags("The list")
@Controller("v1/open-points")
export class ListPointsController {
  readonly #queries: QueryBus;
  readonly #view: ListView;

  constructor(queries: QueryBus, view: ListView) {
    this.#queries = queries;
    this.#view = view;
  }

  @Get()
  @QueryRoute({
    summary: "The open-points list",
    description:
      "Filtered, searched, sorted and paged; by default the unfinished points, what is due first on top.",
    permission: "read-list",
    answer: PointPageDto,
  })
  async handle(
    @Query() { cursor, limit, withTotal, ...selection }: ListPointsDto,
    @Caller() caller: CallerOfRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const page = await this.#queries.execute(
      new ListPoints({
        ...selectionOf(selection, this.#view.of(caller, selection.asOf)),
        ...(cursor === undefined ? {} : { cursor }),
        ...(limit === undefined ? {} : { limit }),
        ...(withTotal === undefined ? {} : { withTotal }),
      }),
    );
    // The rows come as bytes of JSON: parsing and writing them again would cost more than finding them.
    void reply.type("application/json; charset=utf-8");
    const rest = JSON.stringify({ nextCursor: page.nextCursor, total: page.total });
    return Buffer.concat([Buffer.from('{"items":'), page.items, Buffer.from(`,${rest.slice(1)}`)]);
  }
}
