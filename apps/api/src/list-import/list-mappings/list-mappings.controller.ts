import { Controller, Get } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiProperty, ApiTags } from "@nestjs/swagger";
import { QueryRoute } from "../../http/query-route.ts";
import { ColumnMappingDto } from "../column-mapping.dto.ts";
import { ListMappings } from "./list-mappings.handler.ts";

class SavedMappingDto {
  @ApiProperty({ example: "CFPB" }) name!: string;
  @ApiProperty({ type: ColumnMappingDto }) mapping!: ColumnMappingDto;
}

class SavedMappingsDto {
  @ApiProperty({ type: [SavedMappingDto] }) items!: SavedMappingDto[];
}

@ApiTags("Import and export")
@Controller("v1/column-mappings")
export class ListMappingsController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({ summary: "All saved column mappings", permission: "import-list", answer: SavedMappingsDto })
  async handle(): Promise<SavedMappingsDto> {
    const saved = await this.#queries.execute(new ListMappings());
    return { items: saved.map(({ name, mapping }) => ({ name, mapping: mapping as ColumnMappingDto })) };
  }
}
