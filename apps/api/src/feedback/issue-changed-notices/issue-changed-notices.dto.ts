import { ApiProperty } from "@nestjs/swagger";
import { CommandAnswer } from "../../http/command-answer.ts";
import { NestedField, UuidListField } from "../../http/fields/fields.ts";
import { NotReachedDto } from "../changed-notice.dto.ts";
import { NoticeTextsDto } from "./notice-texts.ts";

export class IssueChangedNoticesDto {
  @NestedField(() => NoticeTextsDto, {
    description:
      "What was changed, in the organization's name. Salutation, thanks, contact line and signature come around it.",
  })
  texts!: NoticeTextsDto;

  @UuidListField({
    max: 500,
    optional: true,
    description: "Contact persons who were told on the telephone or face to face: recorded as spoken.",
  })
  spokenTo?: string[];
}

export class IssuedChangedNotices extends CommandAnswer {
  @ApiProperty({ type: "integer", description: "How many were told now.", example: 3 })
  told!: number;

  @ApiProperty({ type: "integer", description: "How many had been told before.", example: 0 })
  toldBefore!: number;

  @ApiProperty({ type: [NotReachedDto], description: "Who could not be told, and why." })
  notReached!: readonly NotReachedDto[];
}
