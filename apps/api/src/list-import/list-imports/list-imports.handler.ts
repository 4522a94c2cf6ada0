import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { READ_MODEL } from "klartext/nest";
import type { ListImportRow, ReadModel } from "klartext/read-model";
import { type ListImportDto, noRows } from "../list-import.dto.ts";
import { RunningImports } from "../running-imports.ts";

export class ListImports extends Query<ListImportDto[]> {}

@QueryHandler(ListImports)
export class ListImportsHandler implements IQueryHandler<ListImports> {
  readonly #readModel: ReadModel;
  readonly #imports: RunningImports;

  constructor(@Inject(READ_MODEL) readModel: ReadModel, imports: RunningImports) {
    this.#readModel = readModel;
    this.#imports = imports;
  }

  async execute(): Promise<ListImportDto[]> {
    return this.#readModel.listImports.all().map((row) => this.#dto(row));
  }

  #dto({ importId, listName, rows, startedAt, finishedAt, counts }: ListImportRow): ListImportDto {
    const progress = counts === null ? this.#imports.progressOf(importId) : undefined;
    return {
      id: importId,
      ...{ listName, rows, startedAt, finishedAt },
      state: this.#imports.stateOf(importId, counts !== null),
      done: counts === null ? (progress?.done ?? 0) : rows,
      rowsPerSecond: progress?.rowsPerSecond ?? null,
      counts: counts ?? progress?.counts ?? noRows,
    };
  }
}
