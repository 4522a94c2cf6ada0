import { ApiProperty } from "@nestjs/swagger";
import { channels, formsOfAddress, languages, obstaclesToReaching } from "klartext/domain";
import { NamedDto, NumberedDto } from "./feedback.dto.ts";

class RecipientDto {
  @ApiProperty({ type: NamedDto }) customer!: NamedDto;
  @ApiProperty({ type: NamedDto, nullable: true, description: "Who gave the feedback, if that is known." })
  contactPerson!: NamedDto | null;
  @ApiProperty({ format: "uuid", description: "The first feedback of theirs that led to the action." })
  feedbackId!: string;
}

/** Somebody who is told what was changed, or was told. */
export class ChangedNoticeRecipientDto extends RecipientDto {
  @ApiProperty({ type: NumberedDto, description: "The point that their feedback was about." })
  point!: NumberedDto;
  @ApiProperty({ enum: languages }) language!: string;
  @ApiProperty({ enum: formsOfAddress }) formOfAddress!: string;
  @ApiProperty({ enum: channels, nullable: true, description: "The way that they chose." })
  channel!: string | null;
  @ApiProperty({
    enum: obstaclesToReaching,
    nullable: true,
    description:
      "Why it cannot be sent to them; null where it can. `spoken_channel`: they have to be called.",
  })
  obstacle!: string | null;
  @ApiProperty({
    type: String,
    format: "uuid",
    nullable: true,
    description: "The message, once it was issued.",
  })
  messageId!: string | null;
  @ApiProperty({ type: String, format: "date-time", nullable: true, description: "When they were told." })
  toldAt!: string | null;
}

export class ChangedNoticesDto {
  @ApiProperty({ description: "The action is done, and somebody is still to be told.", example: true })
  due!: boolean;
  @ApiProperty({
    type: [ChangedNoticeRecipientDto],
    description: "Each of them once, in the order in which they gave feedback.",
  })
  items!: ChangedNoticeRecipientDto[];
}

export const reasonsForNotReaching = [...obstaclesToReaching, "no_text", "not_affected"] as const;

export class NotReachedDto extends RecipientDto {
  @ApiProperty({
    enum: reasonsForNotReaching,
    description:
      "`no_text`: none was sent in their language; `not_affected`: the point does not concern their customer any more; else as in the list.",
  })
  obstacle!: string;
}
