import { ApiProperty } from "@nestjs/swagger";
import { TEXT_MAX_LENGTH } from "klartext/domain";
import { CommandAnswer } from "../../http/command-answer.ts";
import { NestedField, TextField, UuidListField } from "../../http/fields/fields.ts";
import { NotReachedDto } from "../changed-notice.dto.ts";

class NoticeTextsDto {
  @TextField({
    max: TEXT_MAX_LENGTH,
    optional: true,
    description: "In German. Speaks to nobody, or with Sie where `deInformal` is there as well.",
    example: "Wir lesen die Lieferadresse am Telefon jetzt vor, bevor wir etwas verschicken.",
  })
  de?: string;

  @TextField({
    max: TEXT_MAX_LENGTH,
    optional: true,
    description: "In German with du, for whoever wants that; default: `de`.",
  })
  deInformal?: string;

  @TextField({
    max: TEXT_MAX_LENGTH,
    optional: true,
    description: "In English.",
    example: "We now read out the delivery address on the phone before we send anything.",
  })
  en?: string;
}

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
