import { ApiProperty } from "@nestjs/swagger";
import { channels } from "klartext/domain";
import { DayField, TextField } from "../../http/fields/fields.ts";
import { QueryBooleanField, QueryIntegerField } from "../../http/fields/query-fields.ts";
import { AnswersDto, NamedDto, NumberedDto } from "../feedback.dto.ts";

export class ListFeedbackDto {
  @QueryBooleanField({
    description: "Not solved, satisfaction of 2 or less, or recommendation of 6 or less; or none of these.",
  })
  low?: boolean;

  @QueryBooleanField({ description: "With the customer's own words, or without." })
  withWords?: boolean;

  @QueryBooleanField({
    description:
      "Nobody has reacted: no action came of it, the point that it opened is untouched, and the customer was told nothing since; or somebody has.",
  })
  unreacted?: boolean;

  @DayField({ description: "From this day on, in the organization's zone.", optional: true })
  from?: string;

  @DayField({ description: "Up to this day, included.", optional: true })
  to?: string;

  @TextField({ max: 200, optional: true, description: "`nextCursor` of the page before." })
  cursor?: string;

  @QueryIntegerField({ min: 1, max: 500, description: "Rows per page; default 50." })
  limit?: number;
}

class ListedFeedbackDto extends AnswersDto {
  @ApiProperty({ format: "uuid" }) id!: string;
  @ApiProperty({ type: NumberedDto, description: "The point whose solution it is about." })
  point!: NumberedDto;
  @ApiProperty({ type: NumberedDto, nullable: true, description: "The point that low answers opened." })
  openedPoint!: NumberedDto | null;
  @ApiProperty({ type: NamedDto }) customer!: NamedDto;
  @ApiProperty({ format: "date-time", description: "When they answered first." }) givenAt!: string;
  @ApiProperty({ enum: channels }) channel!: string;
  @ApiProperty({ description: "See `low`.", example: false }) isLow!: boolean;
  @ApiProperty({ description: "See `unreacted`.", example: true }) hasReaction!: boolean;
}

export class FeedbackPageDto {
  @ApiProperty({ type: [ListedFeedbackDto] })
  items!: ListedFeedbackDto[];

  @ApiProperty({ type: String, nullable: true, description: "For the next page; null on the last one." })
  nextCursor!: string | null;
}
