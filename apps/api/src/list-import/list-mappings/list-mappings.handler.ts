import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { READ_MODEL } from "klartext/nest";
import type { ColumnMappingRow, ReadModel } from "klartext/read-model";

export class ListMappings extends Query<readonly ColumnMappingRow[]> {}

@QueryHandler(ListMappings)
export class ListMappingsHandler implements IQueryHandler<ListMappings> {
  readonly #readModel: ReadModel;

  constructor(@Inject(READ_MODEL) readModel: ReadModel) {
    this.#readModel = readModel;
  }

  async execute(): Promise<readonly ColumnMappingRow[]> {
    return this.#readModel.listImports.mappings();
  }
}
