import { Controller, Get, Param } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { QueryRoute } from "../../http/query-route.ts";
import { PlaybookVersionDetailDto, VersionParametersDto } from "./get-version.dto.ts";
import { GetPlaybookVersion } from "./get-version.handler.ts";

@ApiTags("Playbooks")
@Controller("v1/playbooks/:situation/versions/:version")
export class GetPlaybookVersionController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "A playbook as it was in one of its versions",
    description: "What was read when an earlier version was used stays readable.",
    permission: "read-playbooks",
    answer: PlaybookVersionDetailDto,
    mayBeMissing: true,
  })
  handle(@Param() { situation, version }: VersionParametersDto): Promise<PlaybookVersionDetailDto> {
    return this.#queries.execute(new GetPlaybookVersion(situation, version));
  }
}
