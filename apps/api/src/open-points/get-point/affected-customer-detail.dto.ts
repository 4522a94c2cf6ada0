import { ApiProperty } from "@nestjs/swagger";

const replies = ["confirmed", "no_reply", "waived"] as const;

class NamedPartDto {
  @ApiProperty({ format: "uuid" }) id!: string;
  @ApiProperty({ type: String, nullable: true, example: "Werk Hagen" }) name!: string | null;
}

/** An affected customer, and what is known of whether the solution holds for them. */
export class AffectedCustomerDetailDto {
  @ApiProperty({ format: "uuid" }) id!: string;
  @ApiProperty({ type: String, nullable: true, example: "Weber Getränke GmbH" }) name!: string | null;
  @ApiProperty({ type: NamedPartDto, nullable: true }) site!: NamedPartDto | null;
  @ApiProperty({ type: NamedPartDto, nullable: true, description: "A machine or contract." })
  asset!: NamedPartDto | null;
  @ApiProperty({ type: NamedPartDto, nullable: true }) contactPerson!: NamedPartDto | null;
  @ApiProperty({
    type: String,
    format: "date-time",
    nullable: true,
    description: "The latest solution notice since the point was last reopened.",
  })
  noticeGivenAt!: string | null;
  @ApiProperty({ type: String, enum: replies, nullable: true }) reply!: string | null;
  @ApiProperty({ type: String, nullable: true, description: "Why the confirmation was waived." })
  waivedBecause!: string | null;
  @ApiProperty({
    type: String,
    format: "date-time",
    nullable: true,
    description: "When they last replied in their own words.",
  })
  wroteAt!: string | null;
}
