import { ApiProperty } from "@nestjs/swagger";
import { channels, pointStates } from "klartext/domain";

export class NumberedDto {
  @ApiProperty({ format: "uuid" }) id!: string;
  @ApiProperty({ type: String, nullable: true, example: "OP-2026-0042" }) number!: string | null;
}

export class NamedDto {
  @ApiProperty({ format: "uuid" }) id!: string;
  @ApiProperty({ type: String, nullable: true, example: "Weber Getränke GmbH" }) name!: string | null;
}

class SolvedPointDto extends NumberedDto {
  @ApiProperty({
    enum: pointStates,
    nullable: true,
    description: "“Not solved” reopens it, unless it was dropped, or solved anew after the question.",
  })
  state!: string | null;
}

export class AnswersDto {
  @ApiProperty({ type: Boolean, nullable: true, description: "Whether it is solved, says the customer." })
  solved!: boolean | null;
  @ApiProperty({ type: "integer", nullable: true, description: "From 1 to 5; 5 is best.", example: 4 })
  satisfaction!: number | null;
  @ApiProperty({
    type: "integer",
    nullable: true,
    description: "How likely they are to recommend us, from 0 to 10.",
    example: 9,
  })
  recommend!: number | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: "In their own words.",
    example: "Schnell geholfen",
  })
  words!: string | null;
}

class GivenAnswersDto extends AnswersDto {
  @ApiProperty({ format: "date-time", description: "When they said so." }) givenAt!: string;
  @ApiProperty({ enum: channels }) channel!: string;
  @ApiProperty({ enum: ["customer", "staff"], description: "`staff`: told to one of us, who wrote it down." })
  enteredBy!: string;
  @ApiProperty({ type: NamedDto, nullable: true, description: "Who answered, if that was said." })
  contactPerson!: NamedDto | null;
}

/** A request for feedback, and what came of it. */
export class FeedbackDto {
  @ApiProperty({ format: "uuid" }) id!: string;
  @ApiProperty({ type: "integer", description: "Also the ETag.", example: 1 }) revision!: number;
  @ApiProperty({ type: SolvedPointDto, description: "The point whose solution it is about." })
  point!: SolvedPointDto;
  @ApiProperty({ type: "integer", description: "Which of its solutions, from 1 on.", example: 1 })
  solution!: number;
  @ApiProperty({ type: NamedDto, description: "Who was asked." }) customer!: NamedDto;
  @ApiProperty({ type: NamedDto, nullable: true, description: "Whom of them the question went to." })
  contactPerson!: NamedDto | null;
  @ApiProperty({ format: "date-time", description: "When the customer was asked." }) requestedAt!: string;
  @ApiProperty({
    enum: ["awaited", "expired", "changeable", "final"],
    description: "Answers are awaited for 60 days, and can be changed for 14 days.",
  })
  course!: string;
  @ApiProperty({ type: GivenAnswersDto, nullable: true, description: "Those that hold." })
  answers!: GivenAnswersDto | null;
  @ApiProperty({ type: [GivenAnswersDto], description: "What they answered before, the first one first." })
  earlierAnswers!: GivenAnswersDto[];
  @ApiProperty({
    description: "Not solved, satisfaction of 2 or less, or recommendation of 6 or less.",
    example: false,
  })
  isLow!: boolean;
  @ApiProperty({ type: NumberedDto, nullable: true, description: "The point that low answers opened." })
  openedPoint!: NumberedDto | null;
  @ApiProperty({ type: [NumberedDto], description: "The corrective actions that came of it." })
  actions!: NumberedDto[];
}

export class FeedbackOfPointDto {
  @ApiProperty({
    type: [FeedbackDto],
    description:
      "About the point, or what opened it. Answers first, the latest one at the head; at most 200.",
  })
  items!: FeedbackDto[];
}
