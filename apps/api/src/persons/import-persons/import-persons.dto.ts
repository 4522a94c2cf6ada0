import { ApiProperty } from "@nestjs/swagger";
import { CsvFormDto } from "../../http/fields/csv-form.dto.ts";
import { QueryBooleanField } from "../../http/fields/query-fields.ts";

/** The texts of the form; the file comes with them. */
export class ImportPersonsDto extends CsvFormDto {
  @QueryBooleanField({ description: "Only say what would be done; nothing is stored. Default: false." })
  dryRun?: boolean;
}

/** For the docs: the whole form. */
export class ImportPersonsFormDto extends ImportPersonsDto {
  @ApiProperty({ type: "string", format: "binary", description: "The staff list, CSV or XLSX." })
  file!: unknown;
}

class StaffCountsDto {
  @ApiProperty({ type: "integer", description: "New in the staff directory." }) added!: number;
  @ApiProperty({ type: "integer", description: "Persons whose role is another one." }) changed!: number;
  @ApiProperty({ type: "integer", description: "Persons who stand there like this." }) unchanged!: number;
  @ApiProperty({ type: "integer", description: "Rows that were left out." }) rejected!: number;
}

class StaffColumnDto {
  @ApiProperty({ description: "As spreadsheets name it.", example: "A" }) letter!: string;
  @ApiProperty({ description: "As the list names it.", example: "Name" }) header!: string;
}

class StaffRowProblemDto {
  @ApiProperty({ type: "integer", description: "Line of the file, from 1.", example: 4 }) line!: number;
  @ApiProperty({ type: StaffColumnDto, description: "The column that it is about." }) column!: StaffColumnDto;
  @ApiProperty({ type: String, nullable: true, description: "What the cell says." }) value!: string | null;
  @ApiProperty({ description: "What it is, for programs.", example: "name-missing" }) code!: string;
  @ApiProperty({ description: "In words.", example: "Row 4, column A (Name): The name is missing here." })
  detail!: string;
}

export class StaffImportDto {
  @ApiProperty({ description: "Nothing was stored: this is what would be done." }) dryRun!: boolean;
  @ApiProperty({ type: String, nullable: true, description: "CSV only.", example: "windows-1252" })
  encoding!: string | null;
  @ApiProperty({ type: String, nullable: true, description: "CSV only.", example: ";" })
  delimiter!: string | null;
  @ApiProperty({ type: StaffCountsDto }) counts!: StaffCountsDto;
  @ApiProperty({ type: [String], description: "Teams that are founded for it.", example: ["Innendienst"] })
  newTeams!: string[];
  @ApiProperty({ type: [StaffRowProblemDto], description: "The rows that were left out, and why." })
  problems!: StaffRowProblemDto[];
}
