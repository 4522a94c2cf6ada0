import { Controller, Get, Param } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { QueryRoute } from "../../http/query-route.ts";
import { InLanguage, type ReaderLanguage } from "../../http/reader-language.ts";
import { ImportIdDto } from "../list-import.dto.ts";
import { ImportConflictsDto } from "./list-conflicts.dto.ts";
import { ListConflicts } from "./list-conflicts.handler.ts";

@ApiTags("Import and export")
@Controller("v1/list-imports/:importId/conflicts")
export class ListConflictsController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "The conflicts of an import",
    description: "Fields that the list and Klartext both changed since the list's last import, differently.",
    permission: "import-list",
    answer: ImportConflictsDto,
    mayBeMissing: true,
  })
  async handle(
    @Param() { importId }: ImportIdDto,
    @InLanguage() language: ReaderLanguage,
  ): Promise<ImportConflictsDto> {
    return { items: await this.#queries.execute(new ListConflicts(importId, language)) };
  }
}
