import { Controller, Get, Param, Res } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { FastifyReply } from "fastify";
import { etagOf } from "../../http/etag.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { ActionIdDto } from "../action-id.dto.ts";
import { ActionDetailDto } from "./action-detail.dto.ts";
import { type ActionDetail, GetAction } from "./get-action.handler.ts";

@ApiTags("Corrective actions")
@Controller("v1/corrective-actions/:actionId")
export class GetActionController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "A corrective action with everything on it",
    description: "The ETag is for `If-Match` of the next change.",
    permission: "read-list",
    answer: ActionDetailDto,
    withEtag: true,
    mayBeMissing: true,
  })
  async handle(
    @Param() { actionId }: ActionIdDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActionDetail> {
    const action = await this.#queries.execute(new GetAction(actionId));
    void reply.header("ETag", etagOf(action.revision));
    return action;
  }
}
