import { Controller, Get, Inject, Query, StreamableFile } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { CLOCK, type Clock } from "klartext/nest";
import { Caller, type CallerOfRequest, personOf } from "../../access/caller.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { PointSelectionDto, selectionOf } from "../point-selection.dto.ts";
import { ListIds } from "./list-ids.handler.ts";

@ApiTags("The list")
@Controller("v1/open-points/ids")
export class ListIdsController {
  readonly #queries: QueryBus;
  readonly #clock: Clock;

  constructor(queries: QueryBus, @Inject(CLOCK) clock: Clock) {
    this.#queries = queries;
    this.#clock = clock;
  }

  @Get()
  @QueryRoute({
    summary: "The ordered ids of a whole selection",
    description:
      "For a view that scrolls through everything: take the ids once, and fetch the rows that are looked at by `by-ids`.",
    permission: "read-list",
    answer: [String],
  })
  async handle(
    @Query() selection: PointSelectionDto,
    @Caller() caller: CallerOfRequest,
  ): Promise<StreamableFile> {
    const seen = { now: this.#clock.now(), viewerId: personOf(caller) };
    const ids = await this.#queries.execute(new ListIds(selectionOf(selection, seen)));
    return new StreamableFile(ids, { type: "application/json; charset=utf-8" });
  }
}
