import { setImmediate as turn } from "node:timers/promises";
import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { type FieldMerge, type ImportDraft, notesOf, type RowPlan, readable } from "klartext/domain";
import type { ReaderLanguage } from "../../http/reader-language.ts";
import type { ListFile, ListFound } from "../list-file.ts";
import { noRows } from "../list-import.dto.ts";
import { ListReader } from "../list-reader.ts";
import { RowComparisons } from "../row-comparison.ts";
import { rowFindingDto } from "../row-finding.dto.ts";
import { MAX_UPLOAD_BYTES } from "../running-imports.ts";
import { sheetRemarks } from "../sheet-remarks.ts";
import type { ListPreviewDto, PreviewedChangeDto, PreviewedRowDto } from "./preview-import.dto.ts";

export class PreviewImport extends Query<ListPreviewDto> {
  readonly file: ListFile;
  readonly listName: string;
  readonly language: ReaderLanguage;

  constructor(file: ListFile, listName: string, language: ReaderLanguage) {
    super();
    this.file = file;
    this.listName = listName;
    this.language = language;
  }
}

const BATCH = 64;
const MAX_ROWS_SHOWN = 10_000;

@QueryHandler(PreviewImport)
export class PreviewImportHandler implements IQueryHandler<PreviewImport> {
  readonly #comparisons: RowComparisons;
  readonly #maxUploadBytes: number;

  constructor(comparisons: RowComparisons, @Inject(MAX_UPLOAD_BYTES) maxUploadBytes: number) {
    this.#comparisons = comparisons;
    this.#maxUploadBytes = maxUploadBytes;
  }

  async execute({ file, listName, language }: PreviewImport): Promise<ListPreviewDto> {
    const reader = await ListReader.open(file, this.#maxUploadBytes);
    try {
      const counts = { ...noRows };
      const rows: PreviewedRowDto[] = [];
      for (let from = 0; from < reader.found.rows; from += BATCH) {
        const plans = await reader.plans(from, from + BATCH);
        for (const row of await Promise.all(plans.map((plan) => this.#preview(plan, listName, language)))) {
          counts[row.outcome]++;
          if (rows.length < MAX_ROWS_SHOWN) rows.push(row);
        }
        await turn();
      }
      return { detected: detectedDto(reader.found, language), counts, rows };
    } finally {
      await reader.close();
    }
  }

  async #preview(plan: RowPlan, listName: string, language: ReaderLanguage): Promise<PreviewedRowDto> {
    const { line, number } = plan;
    const warnings = plan.warnings.map((warning) => rowFindingDto(warning, language));
    const nothing = { line, number, warnings, point: null, changes: [], conflicts: [], problems: [] };
    if (plan.outcome === "rejected") {
      const problems = plan.problems.map((problem) => rowFindingDto(problem, language));
      return { ...nothing, outcome: "rejected", problems };
    }
    const { known } = await this.#comparisons.compare(listName, plan.draft);
    if (known === null) return { ...nothing, outcome: "imported", point: pointDto(plan.draft) };
    const before = known.previous;
    const changes = known.merges.flatMap((merge) => changeDto(merge, "apply", before));
    const conflicts = known.merges.flatMap((merge) => changeDto(merge, "conflict", before));
    const outcome = conflicts.length > 0 ? "conflicts" : isChanged(known.merges) ? "changed" : "unchanged";
    return { ...nothing, outcome, changes, conflicts };
  }
}

function isChanged(merges: readonly FieldMerge[]): boolean {
  return merges.some(({ outcome }) => outcome !== "unchanged");
}

function changeDto(merge: FieldMerge, outcome: FieldMerge["outcome"], before: object): PreviewedChangeDto[] {
  if (merge.outcome !== outcome) return [];
  const { field } = merge;
  if (merge.outcome === "conflict") {
    return [{ field, list: merge.list, klartext: merge.klartext as string | null }];
  }
  const known = new Map<string, unknown>(Object.entries(before)).get(field);
  return merge.outcome === "apply"
    ? [{ field, list: merge.value, klartext: typeof known === "string" ? known : null }]
    : [];
}

function pointDto(draft: ImportDraft): PreviewedRowDto["point"] {
  const { kind, title, state, priority, owner, dueOn, action, customer } = draft;
  return {
    ...{ kind, title, state, priority, owner, dueOn },
    customer: customer?.name ?? customer?.number ?? null,
    action: action === null ? null : { title: readable(action.title) ?? "", state: action.state },
    notes: [...(draft.remark === null ? [] : [draft.remark]), ...notesOf(draft)],
  };
}

function detectedDto({ sheet, table }: ListFound, language: ReaderLanguage): ListPreviewDto["detected"] {
  const { headerLine, metadata, columns, skipped } = table;
  return {
    format: sheet.format,
    encoding: sheet.encoding ?? null,
    delimiter: sheet.delimiter ?? null,
    sheet: sheet.sheet ?? null,
    sheets: [...(sheet.sheets ?? [])],
    headerLine,
    title: metadata.title,
    asOf: metadata.asOf,
    labels: { ...metadata.labels },
    columns: columns.map(({ letter, header, target }) => ({ letter, header, target })),
    skipped: [...skipped],
    remarks: sheetRemarks(sheet.problems, language),
  };
}
