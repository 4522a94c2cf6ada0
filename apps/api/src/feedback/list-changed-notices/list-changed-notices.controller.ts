import { Controller, Get, Param } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { ActionIdDto } from "../../corrective-actions/action-id.dto.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { ChangedNoticesDto } from "../changed-notice.dto.ts";
import { ListChangedNotices, type ShownNotices } from "./list-changed-notices.handler.ts";

@ApiTags("Feedback")
@Controller("v1/corrective-actions/:actionId/changed-notices")
export class ListChangedNoticesController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "Who is to be told what was changed",
    description:
      "Those whose feedback led to the action: it is linked to their feedback, or answers the point that their low answers opened. Nobody who was erased.",
    permission: "tell-customers",
    answer: ChangedNoticesDto,
    mayBeMissing: true,
  })
  handle(@Param() { actionId }: ActionIdDto): Promise<ShownNotices> {
    return this.#queries.execute(new ListChangedNotices(actionId));
  }
}
