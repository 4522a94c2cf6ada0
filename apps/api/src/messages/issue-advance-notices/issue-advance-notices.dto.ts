import { ApiProperty } from "@nestjs/swagger";
import { channels, obstaclesToReaching, TEXT_MAX_LENGTH } from "klartext/domain";
import { CommandAnswer } from "../../http/command-answer.ts";
import { InstantField, NestedField, TextField, UuidListField } from "../../http/fields/fields.ts";

class ReasonDto {
  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "In German, as a sentence.",
    example: "Die Rolle kommt erst am Mittwoch, 25. November, bei uns an.",
    optional: true,
    nullable: true,
  })
  de?: string | null;

  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "In English, as a sentence.",
    example: "The roller will not reach us before Wednesday, 25 November.",
    optional: true,
    nullable: true,
  })
  en?: string | null;
}

class WhatDto {
  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "In German, as a noun phrase.",
    example: "Lieferung der Antriebsrolle",
    optional: true,
    nullable: true,
  })
  de?: string | null;

  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "In English, as a noun phrase.",
    example: "Delivery of the drive roller",
    optional: true,
    nullable: true,
  })
  en?: string | null;
}

export class IssueAdvanceNoticesDto {
  @InstantField({ description: "Until when it is promised now; still to come." })
  dueAt!: string;

  @NestedField(() => ReasonDto, {
    description: "Why it takes longer, as customers read it; in every language that they are written to.",
    optional: true,
    nullable: true,
  })
  reason?: ReasonDto | null;

  @NestedField(() => WhatDto, {
    description: "What is promised; default: the matter as a whole.",
    optional: true,
    nullable: true,
  })
  what?: WhatDto | null;

  @UuidListField({
    max: 100,
    description: "To which of the point's customers; default: to all.",
    optional: true,
  })
  customerIds?: string[];

  @UuidListField({
    max: 100,
    description:
      "Which promises are replaced; default: all that are neither kept nor replaced and due before the new time.",
    optional: true,
  })
  promiseIds?: string[];
}

class IssuedNoticeDto {
  @ApiProperty({ format: "uuid", description: "The message that tells them." }) messageId!: string;
  @ApiProperty({ format: "uuid" }) customerId!: string;
  @ApiProperty({ format: "uuid" }) contactPersonId!: string;
  @ApiProperty({ format: "uuid" }) promiseId!: string;
}

class UnreachedDto {
  @ApiProperty({ format: "uuid" }) customerId!: string;
  @ApiProperty({ type: String, format: "uuid", nullable: true }) contactPersonId!: string | null;
  @ApiProperty({ enum: channels, nullable: true }) channel!: string | null;
  @ApiProperty({ enum: obstaclesToReaching, description: "`spoken_channel`: call them." }) obstacle!: string;
  @ApiProperty({ type: String, description: "What they are to be told, in their language." }) text!: string;
}

export class AdvanceNoticesAnswer extends CommandAnswer {
  @ApiProperty({ type: [IssuedNoticeDto], description: "One for each contact person." })
  issued!: readonly IssuedNoticeDto[];
  @ApiProperty({ type: [UnreachedDto], description: "Whom somebody has to tell." })
  notReached!: readonly UnreachedDto[];
}
