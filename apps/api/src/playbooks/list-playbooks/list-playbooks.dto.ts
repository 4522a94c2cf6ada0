import { ApiProperty } from "@nestjs/swagger";
import { type PlaybookSituation, playbookSituations } from "klartext/domain";

export class PlaybookInBriefDto {
  @ApiProperty({ enum: playbookSituations }) situation!: PlaybookSituation;
  @ApiProperty({ example: "Wir haben einen Fehler gemacht" }) title!: string;
  @ApiProperty({ description: "When it applies." }) applies!: string;
  @ApiProperty({ type: "integer", description: "The version that holds; 0 is the one built in.", example: 0 })
  version!: number;
  @ApiProperty({ description: "The organization has written its own." }) revised!: boolean;
}

export class PlaybooksDto {
  @ApiProperty({ type: [PlaybookInBriefDto] }) items!: readonly PlaybookInBriefDto[];
}
