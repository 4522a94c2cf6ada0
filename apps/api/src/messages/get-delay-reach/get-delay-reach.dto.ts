import { ApiProperty } from "@nestjs/swagger";
import { channels, formsOfAddress, languages, messageKinds, obstaclesToReaching } from "klartext/domain";

class NumberedPointDto {
  @ApiProperty({ format: "uuid" }) id!: string;
  @ApiProperty({ type: String, nullable: true, example: "OP-2026-0042" }) number!: string | null;
}

class AwaitedPromiseDto {
  @ApiProperty({ format: "uuid" }) promiseId!: string;
  @ApiProperty({ type: String, example: "Lieferung der Rolle" }) what!: unknown;
  @ApiProperty({ format: "date-time" }) dueAt!: string;
  @ApiProperty({ enum: ["running", "missed"] }) outcome!: string;
  @ApiProperty({ description: "Whether it was made to everybody whom the point affects." })
  toEverybody!: boolean;
}

class LastToldDto {
  @ApiProperty({ enum: messageKinds, description: "What kind of message it was." }) messageKind!: string;
  @ApiProperty({ enum: channels }) channel!: string;
  @ApiProperty({ format: "date-time", description: "When it was issued." }) toldAt!: string;
}

class ReachedPersonDto {
  @ApiProperty({ type: String, format: "uuid", nullable: true, description: "null: nobody is known." })
  contactPersonId!: string | null;
  @ApiProperty({ type: String, nullable: true, example: "Jana Berger" }) name!: unknown;
  @ApiProperty({ enum: channels, nullable: true, description: "On which way they are told." })
  channel!: string | null;
  @ApiProperty({ enum: languages }) language!: string;
  @ApiProperty({ enum: formsOfAddress }) formOfAddress!: string;
  @ApiProperty({
    enum: obstaclesToReaching,
    nullable: true,
    description: "Why nothing can be sent; `spoken_channel`: they are called instead.",
  })
  obstacle!: string | null;
}

class ReachedCustomerDto {
  @ApiProperty({ format: "uuid" }) customerId!: string;
  @ApiProperty({ type: String, nullable: true, example: "Weber Getränke GmbH" }) name!: unknown;
  @ApiProperty({ type: [AwaitedPromiseDto], description: "What they wait for: neither kept nor replaced." })
  promises!: AwaitedPromiseDto[];
  @ApiProperty({
    type: LastToldDto,
    nullable: true,
    description: "What they were told last; null: nothing yet.",
  })
  lastTold!: LastToldDto | null;
  @ApiProperty({ type: [ReachedPersonDto] }) contactPersons!: ReachedPersonDto[];
}

/** Whom a delay of a point reaches, also those of points that were joined to it, and what they were told. */
export class DelayReachDto {
  @ApiProperty({ type: NumberedPointDto, description: "The one that is delayed." }) point!: NumberedPointDto;
  @ApiProperty({ type: [NumberedPointDto], description: "Those that were joined to it as the same matter." })
  joinedPoints!: NumberedPointDto[];
  @ApiProperty({ type: [ReachedCustomerDto] }) customers!: ReachedCustomerDto[];
}
