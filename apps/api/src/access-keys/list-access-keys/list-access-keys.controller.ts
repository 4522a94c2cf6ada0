import { Controller, Get } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { QueryRoute } from "../../http/query-route.ts";
import { AccessKeyListDto } from "./list-access-keys.dto.ts";
import { ListAccessKeys } from "./list-access-keys.handler.ts";

@ApiTags("Access keys")
@Controller("v1/access-keys")
export class ListAccessKeysController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "All access keys",
    description: "Also those that were revoked or have expired; never the keys themselves.",
    permission: "manage-keys",
    answer: AccessKeyListDto,
  })
  async handle(): Promise<AccessKeyListDto> {
    return { items: await this.#queries.execute(new ListAccessKeys()) };
  }
}
