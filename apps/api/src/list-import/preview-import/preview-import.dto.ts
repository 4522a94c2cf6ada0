import { ApiProperty } from "@nestjs/swagger";
import { ImportCountsDto } from "../list-import.dto.ts";
import { RowFindingDto } from "../row-finding.dto.ts";

class PreviewedColumnDto {
  @ApiProperty({ example: "J" }) letter!: string;
  @ApiProperty({ example: "Termin" }) header!: string;
  @ApiProperty({
    description: "The field that it is read as; `note`: kept as a note on the point; `ignore`: left out.",
    example: "dueOn",
  })
  target!: string;
}

class SkippedRowDto {
  @ApiProperty({ type: "integer", example: 27 }) line!: number;
  @ApiProperty({ enum: ["header-again", "no-content", "beside-the-table"] }) reason!: string;
  @ApiProperty() text!: string;
}

/** What was found in the file. */
class DetectedDto {
  @ApiProperty({ enum: ["csv", "xlsx"] }) format!: string;
  @ApiProperty({ type: String, nullable: true, description: "CSV only.", example: "windows-1252" })
  encoding!: string | null;
  @ApiProperty({ type: String, nullable: true, description: "CSV only.", example: ";" })
  delimiter!: string | null;
  @ApiProperty({ type: String, nullable: true, description: "XLSX only: the sheet that was read." })
  sheet!: string | null;
  @ApiProperty({ type: [String], description: "XLSX only: all sheets." }) sheets!: string[];
  @ApiProperty({ type: "integer", description: "Where the names of the columns stand.", example: 6 })
  headerLine!: number;
  @ApiProperty({ type: String, nullable: true, description: "What stands above the table." })
  title!: string | null;
  @ApiProperty({ type: String, format: "date", nullable: true, description: 'The list\'s own "Stand".' })
  asOf!: string | null;
  @ApiProperty({
    type: "object",
    additionalProperties: { type: "string" },
    description: "Everything above the table that has a label.",
  })
  labels!: Record<string, string>;
  @ApiProperty({ type: [PreviewedColumnDto] }) columns!: PreviewedColumnDto[];
  @ApiProperty({ type: [SkippedRowDto], description: "Rows that are no points." }) skipped!: SkippedRowDto[];
  @ApiProperty({ type: [String], description: "Trouble with the file itself, in words." }) remarks!: string[];
}

class PreviewedActionDto {
  @ApiProperty() title!: string;
  @ApiProperty({ enum: ["proposed", "done"], description: "`done`: done before Klartext." }) state!: string;
}

class PreviewedPointDto {
  @ApiProperty({ example: "complaint" }) kind!: string;
  @ApiProperty({ example: "Ersatzteil falsch geliefert" }) title!: string;
  @ApiProperty({ type: String, nullable: true }) customer!: string | null;
  @ApiProperty({ example: "closed" }) state!: string;
  @ApiProperty({ example: "high" }) priority!: string;
  @ApiProperty({ type: String, nullable: true, description: "Team." }) owner!: string | null;
  @ApiProperty({ type: String, format: "date", nullable: true }) dueOn!: string | null;
  @ApiProperty({ type: PreviewedActionDto, nullable: true }) action!: PreviewedActionDto | null;
  @ApiProperty({ type: [String] }) notes!: string[];
}

class PreviewedChangeDto {
  @ApiProperty({ example: "dueOn" }) field!: string;
  @ApiProperty({ type: String, nullable: true, description: "What the list says now." }) list!: string | null;
  @ApiProperty({ type: String, nullable: true, description: "What Klartext says." }) klartext!: string | null;
}

class PreviewedRowDto {
  @ApiProperty({ type: "integer", example: 7 }) line!: number;
  @ApiProperty({ type: String, nullable: true, example: "1" }) number!: string | null;
  @ApiProperty({ enum: ["imported", "changed", "unchanged", "conflicts", "rejected"] })
  outcome!: keyof ImportCountsDto;
  @ApiProperty({ type: PreviewedPointDto, nullable: true, description: "What a new row would become." })
  point!: PreviewedPointDto | null;
  @ApiProperty({ type: [PreviewedChangeDto], description: "What would be applied." })
  changes!: PreviewedChangeDto[];
  @ApiProperty({ type: [PreviewedChangeDto], description: "What people would have to decide." })
  conflicts!: PreviewedChangeDto[];
  @ApiProperty({ type: [RowFindingDto] }) problems!: RowFindingDto[];
  @ApiProperty({ type: [RowFindingDto], description: "Understood with a reservation." })
  warnings!: RowFindingDto[];
}

export class ListPreviewDto {
  @ApiProperty({ type: DetectedDto }) detected!: DetectedDto;
  @ApiProperty({ type: ImportCountsDto }) counts!: ImportCountsDto;
  @ApiProperty({ type: [PreviewedRowDto], description: "The first 10,000 rows." }) rows!: PreviewedRowDto[];
}

export type { PreviewedChangeDto, PreviewedRowDto };
