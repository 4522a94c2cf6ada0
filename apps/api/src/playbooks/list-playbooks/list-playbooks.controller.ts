import { Controller, Get } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { QueryRoute } from "../../http/query-route.ts";
import { InLanguage, type ReaderLanguage } from "../../http/reader-language.ts";
import { PlaybooksDto } from "./list-playbooks.dto.ts";
import { ListPlaybooks } from "./list-playbooks.handler.ts";

@ApiTags("Playbooks")
@Controller("v1/playbooks")
export class ListPlaybooksController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "The playbooks, and when each applies",
    description: "One for each of eight situations, in the reader's language.",
    permission: "read-playbooks",
    answer: PlaybooksDto,
  })
  async handle(@InLanguage() language: ReaderLanguage): Promise<PlaybooksDto> {
    return { items: await this.#queries.execute(new ListPlaybooks(language)) };
  }
}
