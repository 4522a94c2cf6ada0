import { Controller, Get, Param, Res } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { FastifyReply } from "fastify";
import { etagOf } from "../../http/etag.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { EmergencyIdDto } from "../emergency-id.dto.ts";
import { EmergencyDetailDto } from "./get-emergency.dto.ts";
import { type EmergencyDetail, GetEmergency } from "./get-emergency.handler.ts";

@ApiTags("Emergencies")
@Controller("v1/emergencies/:emergencyId")
export class GetEmergencyController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "An emergency with what everybody attached is told now",
    permission: "read-list",
    answer: EmergencyDetailDto,
    withEtag: true,
    mayBeMissing: true,
  })
  async handle(
    @Param() { emergencyId }: EmergencyIdDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EmergencyDetail> {
    const emergency = await this.#queries.execute(new GetEmergency(emergencyId));
    void reply.header("ETag", etagOf(emergency.revision));
    return emergency;
  }
}
