import { ApiProperty } from "@nestjs/swagger";
import { describeProblem, type RowProblem, type RowWarning } from "klartext/domain";
import type { ReaderLanguage } from "../http/reader-language.ts";

export class FoundInColumnDto {
  @ApiProperty({ description: "As spreadsheets name it.", example: "J" }) letter!: string;
  @ApiProperty({ description: "As the list names it.", example: "Termin" }) header!: string;
}

/** Something about a row that its sender has to know. */
export class RowFindingDto {
  @ApiProperty({
    type: "integer",
    description: "Line of the file, or row of the sheet, from 1.",
    example: 15,
  })
  line!: number;
  @ApiProperty({ type: FoundInColumnDto, nullable: true, description: "Null: the row as a whole." })
  column!: FoundInColumnDto | null;
  @ApiProperty({ type: String, nullable: true, description: "What the cell says.", example: "31.02.2026" })
  value!: string | null;
  @ApiProperty({ description: "What it is, for programs.", example: "date-impossible" }) code!: string;
  @ApiProperty({
    description: "All of it in words.",
    example: 'Row 15, column J (Termin), "31.02.2026": There is no such day.',
  })
  detail!: string;
}

export function rowFindingDto(finding: RowProblem | RowWarning, language: ReaderLanguage): RowFindingDto {
  const { line, column, value, code } = finding;
  return { line, column, value, code, detail: describeProblem(finding, language) };
}
