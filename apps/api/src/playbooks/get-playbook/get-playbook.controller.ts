import { Controller, Get, Param, Res } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { FastifyReply } from "fastify";
import { etagOf } from "../../http/etag.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { SituationDto } from "../situation.dto.ts";
import { PlaybookDetailDto } from "./get-playbook.dto.ts";
import { GetPlaybook } from "./get-playbook.handler.ts";

@ApiTags("Playbooks")
@Controller("v1/playbooks/:situation")
export class GetPlaybookController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "The playbook for a situation",
    description:
      "When it applies, what to do and to avoid, the checklist, the templates and the promises; and which version held from when on.",
    permission: "read-playbooks",
    answer: PlaybookDetailDto,
    withEtag: true,
    mayBeMissing: true,
  })
  async handle(
    @Param() { situation }: SituationDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlaybookDetailDto> {
    const { detail, revision } = await this.#queries.execute(new GetPlaybook(situation));
    void reply.header("ETag", etagOf(revision));
    return detail;
  }
}
