import { ApiProperty } from "@nestjs/swagger";

export class ImportConflictDto {
  @ApiProperty({ format: "uuid" }) id!: string;
  @ApiProperty({ format: "uuid" }) pointId!: string;
  @ApiProperty({ description: "The row's number in the list.", example: "17" }) oldNumber!: string;
  @ApiProperty({ example: "dueOn" }) field!: string;
  @ApiProperty({ description: "What the field is called.", example: "Due on" }) fieldInWords!: string;
  @ApiProperty({ type: String, nullable: true, example: "2026-08-21" }) list!: string | null;
  @ApiProperty({ type: String, nullable: true, example: "2026-08-28" }) klartext!: string | null;
  @ApiProperty({
    type: String,
    format: "date",
    nullable: true,
    description: "The text was erased in Klartext on this day; then the list's is not kept either.",
  })
  erasedOn!: string | null;
  @ApiProperty({ type: String, enum: ["list", "klartext"], nullable: true, description: "Null: undecided." })
  decided!: string | null;
}

export class ImportConflictsDto {
  @ApiProperty({ type: [ImportConflictDto] }) items!: ImportConflictDto[];
}
