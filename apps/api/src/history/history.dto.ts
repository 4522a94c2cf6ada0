import { ApiProperty } from "@nestjs/swagger";

class FieldChangeDto {
  @ApiProperty({ description: "The field, for programs.", example: "dueOn" }) field!: string;
  @ApiProperty({ description: "What it is called.", example: "Fällig" }) label!: string;
  @ApiProperty({ type: String, nullable: true, example: "14.08.2026" }) from!: string | null;
  @ApiProperty({ type: String, nullable: true, example: "21.08.2026" }) to!: string | null;
}

class HistoryEntryDto {
  @ApiProperty({ format: "date-time", description: "When it was recorded." }) at!: string;
  @ApiProperty({ description: "What happened.", example: "Fälligkeit geändert" }) what!: string;
  @ApiProperty({ type: [FieldChangeDto], description: "From what to what." }) changes!: FieldChangeDto[];
  @ApiProperty({
    type: String,
    nullable: true,
    description:
      "By whom: a person, a tool, or Klartext itself. Null when it has been forgotten, by default after six months.",
    example: "Anna Beispiel",
  })
  by!: string | null;
}

/** What happened to one thing, in the reader's language, the oldest first. */
export class HistoryDto {
  @ApiProperty({ type: [HistoryEntryDto] }) items!: HistoryEntryDto[];
}
