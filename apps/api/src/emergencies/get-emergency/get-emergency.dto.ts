import { ApiProperty } from "@nestjs/swagger";
import { priorities } from "klartext/domain";
import { EmergencyNoticeDto, TextInLanguagesDto } from "../notice.dto.ts";

class PointOfEmergencyDto {
  @ApiProperty({ format: "uuid" }) id!: string;
  @ApiProperty({ type: String, nullable: true, example: "OP-2026-0042" }) number!: string | null;
}

class EmergencyClosingDto {
  @ApiProperty({ description: "What was done; internal." }) solution!: unknown;
  @ApiProperty({ type: TextInLanguagesDto, description: "As everybody was told." })
  cause!: TextInLanguagesDto;
  @ApiProperty({ type: TextInLanguagesDto, description: "As everybody was told." })
  change!: TextInLanguagesDto;
  @ApiProperty({ format: "date-time", description: "When it was put right." }) endedAt!: string;
  @ApiProperty({ type: String, nullable: true, description: "Why nobody is waited for to confirm it." })
  waivedBecause!: unknown;
}

export class EmergencyDetailDto {
  @ApiProperty({ format: "uuid" }) id!: string;
  @ApiProperty({ type: "integer", description: "Also the ETag.", example: 3 }) revision!: number;
  @ApiProperty({ type: PointOfEmergencyDto, description: "Its point on the list." })
  point!: PointOfEmergencyDto;
  @ApiProperty({ description: "For the list; internal." }) title!: unknown;
  @ApiProperty({ type: String, nullable: true, description: "What customers read as its title." })
  tellableTitle!: unknown;
  @ApiProperty({ type: TextInLanguagesDto, description: "What hits everybody affected." })
  whatHappened!: TextInLanguagesDto;
  @ApiProperty({ type: TextInLanguagesDto, description: "What is being done about it." })
  remedy!: TextInLanguagesDto;
  @ApiProperty({
    type: String,
    format: "date-time",
    nullable: true,
    description: "By when it is put right.",
  })
  restoredBy!: string | null;
  @ApiProperty({ type: "integer", description: "Minutes between two notices at most.", example: 120 })
  everyMinutes!: number;
  @ApiProperty({ type: String, nullable: true }) product!: string | null;
  @ApiProperty({ type: "integer", nullable: true }) trap!: number | null;
  @ApiProperty({
    type: String,
    format: "uuid",
    nullable: true,
    description: "The team that was to take care of it when it was declared; now: see its point.",
  })
  ownerTeamId!: string | null;
  @ApiProperty({ enum: priorities, description: "As set; `critical` is shown while it runs." })
  priority!: string;
  @ApiProperty({ format: "date-time", description: "When it was declared." }) declaredAt!: string;
  @ApiProperty({ description: "False when it was closed." }) running!: boolean;
  @ApiProperty({ type: "integer", description: "Attached now.", example: 812 }) customers!: number;
  @ApiProperty({ type: EmergencyNoticeDto, description: "What attached customers are told now." })
  current!: EmergencyNoticeDto;
  @ApiProperty({
    type: EmergencyClosingDto,
    nullable: true,
    description: "How it ended; `null` while it runs.",
  })
  closing!: EmergencyClosingDto | null;
}
