import { Controller, Get, Res } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { FastifyReply } from "fastify";
import { etagOf } from "../../http/etag.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { OrganizationSettingsDto } from "../organization.dto.ts";
import { GetSettings } from "./get-settings.handler.ts";

@ApiTags("Organization")
@Controller("v1/organization")
export class GetSettingsController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "What the organization has settled",
    permission: "read-organization",
    answer: OrganizationSettingsDto,
    withEtag: true,
  })
  async handle(@Res({ passthrough: true }) reply: FastifyReply): Promise<OrganizationSettingsDto> {
    const { settings, revision } = await this.#queries.execute(new GetSettings());
    void reply.header("ETag", etagOf(revision));
    return settings;
  }
}
