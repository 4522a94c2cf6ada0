import { Controller, Get, Query, StreamableFile } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { Caller, type CallerOfRequest } from "../../access/caller.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { ListView } from "../list-view.ts";
import { PointSelectionDto, selectionOf } from "../point-selection.dto.ts";
import { ListIds } from "./list-ids.handler.ts";

@ApiTags("The list")
@Controller("v1/open-points/ids")
export class ListIdsController {
  readonly #queries: QueryBus;
  readonly #view: ListView;

  constructor(queries: QueryBus, view: ListView) {
    this.#queries = queries;
    this.#view = view;
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
    const seen = this.#view.of(caller, selection.asOf);
    const ids = await this.#queries.execute(new ListIds(selectionOf(selection, seen)));
    return new StreamableFile(ids, { type: "application/json; charset=utf-8" });
  }
}
