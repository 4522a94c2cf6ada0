import { ApiProperty } from "@nestjs/swagger";

class RebuildProgressDto {
  @ApiProperty({ type: "integer" }) eventsDone!: number;
  @ApiProperty({ type: String, nullable: true, description: "Of the last event that was done." })
  position!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: "Where the log ended when it was last looked at.",
  })
  head!: string | null;
  @ApiProperty({ format: "date-time" }) startedAt!: string;
  @ApiProperty({ enum: ["reading", "indexing"] }) step!: "reading" | "indexing";
}

export class ReadModelDto {
  @ApiProperty({ enum: ["ready", "building", "failing"] }) state!: "ready" | "building" | "failing";
  @ApiProperty({ type: String, nullable: true, description: "What can be read." }) position!: string | null;
  @ApiProperty({ type: String, nullable: true, description: "What the log holds." }) head!: string | null;
  @ApiProperty({ description: "Milliseconds since which it has not held what the log holds." })
  behindForMs!: number;
  @ApiProperty({ type: RebuildProgressDto, nullable: true, description: "While new tables are filled." })
  rebuild!: RebuildProgressDto | null;
}
