import { ApiProperty } from "@nestjs/swagger";

class NumberedPointDto {
  @ApiProperty({ format: "uuid" }) id!: string;
  @ApiProperty({ type: String, nullable: true, example: "OP-2026-0042" }) number!: string | null;
}

/** What a customer said of a solution, as it holds; what they said before stands in the feedback itself. */
export class NotedFeedbackDto {
  @ApiProperty({ format: "uuid", description: "The feedback, with everything on it." }) feedbackId!: string;
  @ApiProperty({ format: "uuid" }) customerId!: string;
  @ApiProperty({ type: NumberedPointDto, description: "The point whose solution it is about." })
  aboutPoint!: NumberedPointDto;
  @ApiProperty({ type: NumberedPointDto, nullable: true, description: "The point that low answers opened." })
  openedPoint!: NumberedPointDto | null;
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
  @ApiProperty({ format: "date-time", description: "When they said so." }) givenAt!: string;
}
