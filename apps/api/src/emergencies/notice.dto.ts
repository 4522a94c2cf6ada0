import { ApiProperty } from "@nestjs/swagger";
import { noticeOccasions } from "klartext/domain";

export class TextInLanguagesDto {
  @ApiProperty({ type: String, nullable: true, description: "In German." }) de!: unknown;
  @ApiProperty({ type: String, nullable: true, description: "In English." }) en!: unknown;
}

export class IssuedNoticeTextsDto {
  @ApiProperty({ type: String, nullable: true, description: "In German, with Sie." }) deFormal!: unknown;
  @ApiProperty({ type: String, nullable: true, description: "In German, with du." }) deInformal!: unknown;
  @ApiProperty({ type: String, nullable: true, description: "In English." }) en!: unknown;
}

export class EmergencyNoticeDto {
  @ApiProperty({ type: "integer", description: "From 1 on.", example: 1 }) notice!: number;
  @ApiProperty({
    enum: noticeOccasions,
    description: "Why there is a notice; `interval`: it was promised, and nobody had written a newer one.",
  })
  occasion!: string;
  @ApiProperty({
    type: IssuedNoticeTextsDto,
    description: "As everybody gets it, but for the names of those who read it.",
  })
  texts!: IssuedNoticeTextsDto;
  @ApiProperty({
    type: "integer",
    nullable: true,
    description: "Of the emergency playbook whose words it has; `null`: words of our own.",
  })
  playbookVersion!: number | null;
  @ApiProperty({
    type: String,
    format: "date-time",
    nullable: true,
    description: "Until when it promises the next one.",
  })
  nextAt!: string | null;
  @ApiProperty({ format: "date-time", description: "Since when it has gone out." }) writtenAt!: string;
  @ApiProperty({
    type: String,
    format: "date-time",
    nullable: true,
    description: "When it had gone to everybody who was attached by then.",
  })
  roundEndedAt!: string | null;
  @ApiProperty({ type: "integer", description: "Messages that were issued.", example: 830 })
  messages!: number;
  @ApiProperty({
    type: "integer",
    description: "Customers whom it could not be sent to by itself: to be called, or without a way.",
  })
  unreached!: number;
  @ApiProperty({ type: "integer", description: "Customers who have not had their turn." }) waiting!: number;
}
