import { Controller, Get, Param } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { QueryRoute } from "../../http/query-route.ts";
import { InLanguage, type ReaderLanguage } from "../../http/reader-language.ts";
import { ImportIdDto } from "../list-import.dto.ts";
import { ListImportDetailDto } from "./get-import.dto.ts";
import { GetImport } from "./get-import.handler.ts";

@ApiTags("Import and export")
@Controller("v1/list-imports/:importId")
export class GetImportController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "How an import comes on, or what came of it",
    permission: "import-list",
    answer: ListImportDetailDto,
    mayBeMissing: true,
  })
  handle(
    @Param() { importId }: ImportIdDto,
    @InLanguage() language: ReaderLanguage,
  ): Promise<ListImportDetailDto> {
    return this.#queries.execute(new GetImport(importId, language));
  }
}
