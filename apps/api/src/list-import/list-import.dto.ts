import { ApiProperty } from "@nestjs/swagger";
import { refusalText } from "klartext/domain";
import { UuidField } from "../http/fields/fields.ts";
import type { ReaderLanguage } from "../http/reader-language.ts";
import type { RejectedRow } from "./rejected-rows.ts";
import { RowFindingDto, rowFindingDto } from "./row-finding.dto.ts";
import type { ImportState } from "./running-imports.ts";

export class ImportIdDto {
  @UuidField({ description: "Id of the import.", example: "5b1f0b5e-2f64-8d0e-9d0b-0e6a52f1c7aa" })
  importId!: string;
}

export class ImportCountsDto {
  @ApiProperty({ type: "integer", description: "Rows that became points.", example: 29 }) imported!: number;
  @ApiProperty({ type: "integer", description: "Rows whose changes were applied.", example: 0 })
  changed!: number;
  @ApiProperty({ type: "integer", description: "Rows that say what they said before.", example: 0 })
  unchanged!: number;
  @ApiProperty({ type: "integer", description: "Rows with something to decide.", example: 0 })
  conflicts!: number;
  @ApiProperty({
    type: "integer",
    description: "Rows that were not imported; nothing of them was.",
    example: 1,
  })
  rejected!: number;
}

export class RejectedRowDto {
  @ApiProperty({ type: "integer", example: 15 }) line!: number;
  @ApiProperty({ type: String, nullable: true, example: "9" }) number!: string | null;
  @ApiProperty({ type: [RowFindingDto] }) problems!: RowFindingDto[];
}

export class ListImportDto {
  @ApiProperty({ format: "uuid" }) id!: string;
  @ApiProperty({ example: "OP-Liste Service" }) listName!: string;
  @ApiProperty({
    enum: ["running", "finished", "interrupted", "elsewhere"],
    description:
      "`interrupted`: came to a stop on this node, and goes on when the node starts again. `elsewhere`: not finished, and taken in by another node: it runs there, or goes on when that one starts again.",
  })
  state!: ImportState;
  @ApiProperty({ format: "date-time" }) startedAt!: string;
  @ApiProperty({ type: String, format: "date-time", nullable: true }) finishedAt!: string | null;
  @ApiProperty({ type: "integer", example: 30 }) rows!: number;
  @ApiProperty({ type: "integer", description: "Rows that are done.", example: 30 }) done!: number;
  @ApiProperty({ type: Number, nullable: true, description: "While it runs.", example: 850 })
  rowsPerSecond!: number | null;
  @ApiProperty({ type: ImportCountsDto }) counts!: ImportCountsDto;
}

/** Of a row that was rejected for the rule that stands against it, the rule is the problem. */
export function rejectedRowDto(row: RejectedRow, language: ReaderLanguage): RejectedRowDto {
  const { line, number, problems, refusal } = row;
  const findings = problems.map((problem) => rowFindingDto(problem, language));
  if (refusal !== null) {
    const detail = refusalText(refusal, language);
    findings.push({ line, column: null, value: null, code: refusal.code, detail });
  }
  return { line, number, problems: findings };
}

export const noRows: ImportCountsDto = { imported: 0, changed: 0, unchanged: 0, conflicts: 0, rejected: 0 };
