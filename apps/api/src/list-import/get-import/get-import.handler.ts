import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { type ListImport, listImportDecider, readable } from "klartext/domain";
import { StreamReader, stateAfter } from "klartext/nest";
import { notFound } from "../../http/problems.ts";
import type { ReaderLanguage } from "../../http/reader-language.ts";
import { noRows, rejectedRowDto } from "../list-import.dto.ts";
import { listImportStream } from "../list-import-stream.ts";
import { unpackedRows } from "../rejected-rows.ts";
import { RunningImports } from "../running-imports.ts";
import type { ListImportDetailDto } from "./get-import.dto.ts";

export class GetImport extends Query<ListImportDetailDto> {
  readonly importId: string;
  readonly language: ReaderLanguage;

  constructor(importId: string, language: ReaderLanguage) {
    super();
    this.importId = importId;
    this.language = language;
  }
}

/** Answers from the log and, while the import runs here, from the run itself: progress is no event. */
@QueryHandler(GetImport)
export class GetImportHandler implements IQueryHandler<GetImport> {
  readonly #reader: StreamReader;
  readonly #imports: RunningImports;

  constructor(reader: StreamReader, imports: RunningImports) {
    this.#reader = reader;
    this.#imports = imports;
  }

  async execute({ importId, language }: GetImport): Promise<ListImportDetailDto> {
    const progress = this.#imports.progressOf(importId);
    const { events } = await this.#reader.read(listImportStream(importId));
    const state = stateAfter(listImportDecider, events);
    if (state === null) throw notFound();
    const counts = state.counts ?? progress?.counts ?? noRows;
    const rejected = state.counts === null ? (progress?.rejectedRows ?? []) : rejectedIn(state);
    return {
      id: importId,
      listName: state.listName,
      state: this.#imports.stateOf(importId, state.counts !== null),
      startedAt: events[0]?.stored.recordedAt ?? "",
      finishedAt: events.find(({ event }) => event.type === "ListImportFinished")?.stored.recordedAt ?? null,
      rows: state.rows,
      done: state.counts === null ? (progress?.done ?? 0) : state.rows,
      rowsPerSecond: state.counts === null ? (progress?.rowsPerSecond ?? null) : null,
      counts: { ...counts },
      rejectedRows: rejected.map((row) => rejectedRowDto(row, language)),
      undecidedConflicts: state.conflicts.filter(({ keep }) => keep === null).length,
    };
  }
}

function rejectedIn({ rejectedRows }: ListImport) {
  const text = readable(rejectedRows);
  return text === undefined ? [] : unpackedRows(text);
}
