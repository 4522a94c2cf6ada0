import { Controller, Get } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { QueryRoute } from "../../http/query-route.ts";
import { InLanguage, type ReaderLanguage } from "../../http/reader-language.ts";
import { ErasureListDto } from "../erasure.dto.ts";
import { ListErasures } from "./list-erasures.handler.ts";

@ApiTags("Erasure")
@Controller("v1/erasures")
export class ListErasuresController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "What was erased",
    description: "The record that it was done, or what it still waits for; by ids, without names.",
    permission: "erase",
    answer: ErasureListDto,
  })
  async handle(@InLanguage() language: ReaderLanguage): Promise<ErasureListDto> {
    return { items: await this.#queries.execute(new ListErasures(language)) };
  }
}
