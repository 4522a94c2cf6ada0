import { ApiProperty } from "@nestjs/swagger";
import { type Playbook, type PlaybookSituation, playbookSituations } from "klartext/domain";
import { IntegerInTextField } from "../../http/fields/query-fields.ts";
import { PlaybookDto } from "../playbook.dto.ts";
import { SituationDto } from "../situation.dto.ts";

export class VersionParametersDto extends SituationDto {
  @IntegerInTextField({ min: 0, max: 1_000_000, description: "0 is the one built in.", example: 1 })
  version!: number;
}

/** A playbook as it was at some time. */
export class PlaybookVersionDetailDto {
  @ApiProperty({ enum: playbookSituations }) situation!: PlaybookSituation;
  @ApiProperty({ type: "integer", description: "0 is the one built in.", example: 1 }) version!: number;
  @ApiProperty({
    type: String,
    format: "date-time",
    nullable: true,
    description: "When it was written; null for the one built in.",
  })
  writtenAt!: string | null;
  @ApiProperty({ type: String, format: "date", nullable: true, description: "When it was erased." })
  erasedOn!: string | null;
  @ApiProperty({ type: PlaybookDto, nullable: true, description: "All of it; null once it was erased." })
  playbook!: Playbook | null;
}
