import { Controller, Get, Param, Res } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { FastifyReply } from "fastify";
import { etagOf } from "../../http/etag.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { CustomerAccessDto } from "../customer-access.dto.ts";
import { LinkIdDto } from "../link-id.dto.ts";
import { GetAccess } from "./get-access.handler.ts";

@ApiTags("Customer access")
@Controller("v1/customer-accesses/:linkId")
export class GetAccessController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "A customer access, with its link",
    permission: "tell-customers",
    answer: CustomerAccessDto,
    withEtag: true,
    mayBeMissing: true,
  })
  async handle(
    @Param() { linkId }: LinkIdDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CustomerAccessDto> {
    const { access, revision } = await this.#queries.execute(new GetAccess(linkId));
    void reply.header("ETag", etagOf(revision));
    return access;
  }
}
