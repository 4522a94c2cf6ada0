import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { type FreeText, listImportDecider, type RowField, rowFieldWords } from "klartext/domain";
import { StreamReader } from "klartext/nest";
import { notFound } from "../../http/problems.ts";
import type { ReaderLanguage } from "../../http/reader-language.ts";
import { listImportStream } from "../list-import-stream.ts";
import type { ImportConflictDto } from "./list-conflicts.dto.ts";

export class ListConflicts extends Query<ImportConflictDto[]> {
  readonly importId: string;
  readonly language: ReaderLanguage;

  constructor(importId: string, language: ReaderLanguage) {
    super();
    this.importId = importId;
    this.language = language;
  }
}

@QueryHandler(ListConflicts)
export class ListConflictsHandler implements IQueryHandler<ListConflicts> {
  readonly #reader: StreamReader;

  constructor(reader: StreamReader) {
    this.#reader = reader;
  }

  async execute({ importId, language }: ListConflicts): Promise<ImportConflictDto[]> {
    const state = await this.#reader.stateOf(listImportDecider, listImportStream(importId));
    if (state === null) throw notFound();
    return state.conflicts.map(({ conflictId, pointId, oldNumber, field, erasedOn, keep, ...values }) => ({
      id: conflictId,
      ...{ pointId, oldNumber, field, erasedOn },
      fieldInWords: rowFieldWords[field as RowField][language],
      list: shown(values.listValue),
      klartext: shown(values.klartextValue),
      decided: keep,
    }));
  }
}

/** Erased values are put into words on the way out. */
function shown(value: FreeText | null): string | null {
  return value as string | null;
}
