import { Controller, Get, Query } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { ActionPage } from "klartext/read-model";
import { QueryRoute } from "../../http/query-route.ts";
import { ActionPageDto, ListActionsDto } from "./list-actions.dto.ts";
import { ListActions } from "./list-actions.handler.ts";

@ApiTags("Corrective actions")
@Controller("v1/corrective-actions")
export class ListActionsController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "Corrective actions",
    description: "Also proposed and dropped ones, which are not on the open-points list; the newest first.",
    permission: "read-list",
    answer: ActionPageDto,
  })
  handle(@Query() wanted: ListActionsDto): Promise<ActionPage> {
    return this.#queries.execute(new ListActions(wanted));
  }
}
