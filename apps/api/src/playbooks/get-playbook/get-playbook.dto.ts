import { ApiProperty } from "@nestjs/swagger";
import { type Playbook, type PlaybookSituation, playbookSituations } from "klartext/domain";
import { PlaybookDto } from "../playbook.dto.ts";

class PlaybookVersionDto {
  @ApiProperty({ type: "integer", description: "0 where the one built in was restored.", example: 1 })
  version!: number;
  @ApiProperty({ format: "date-time", description: "From when on it held." }) since!: string;
}

export class PlaybookDetailDto {
  @ApiProperty({ enum: playbookSituations }) situation!: PlaybookSituation;
  @ApiProperty({ type: "integer", description: "The version that holds; 0 is the one built in.", example: 0 })
  version!: number;
  @ApiProperty({
    type: String,
    format: "date",
    nullable: true,
    description: "When what the organization wrote was erased; the one built in stands in since.",
  })
  erasedOn!: string | null;
  @ApiProperty({ type: PlaybookDto, description: "All of it, in both languages." }) playbook!: Playbook;
  @ApiProperty({
    type: [PlaybookVersionDto],
    description: "What held from when on, the first change first; before, the one built in did.",
  })
  versions!: readonly PlaybookVersionDto[];
}
