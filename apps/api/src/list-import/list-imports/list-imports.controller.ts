import { Controller, Get } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiProperty, ApiTags } from "@nestjs/swagger";
import { QueryRoute } from "../../http/query-route.ts";
import { ListImportDto } from "../list-import.dto.ts";
import { ListImports } from "./list-imports.handler.ts";

class ListImportsDto {
  @ApiProperty({ type: [ListImportDto], description: "The latest first." }) items!: ListImportDto[];
}

@ApiTags("Import and export")
@Controller("v1/list-imports")
export class ListImportsController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({ summary: "All imports", permission: "import-list", answer: ListImportsDto })
  async handle(): Promise<ListImportsDto> {
    return { items: await this.#queries.execute(new ListImports()) };
  }
}
