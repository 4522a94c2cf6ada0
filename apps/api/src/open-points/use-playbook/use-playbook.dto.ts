import { ApiProperty } from "@nestjs/swagger";
import { type Language, languages, type PlaybookSituation, playbookSituations } from "klartext/domain";
import { CommandAnswer } from "../../http/command-answer.ts";
import { EnumField, IntegerField, UuidField } from "../../http/fields/fields.ts";
import { type ChosenPromiseDto, ChosenPromisesField } from "../../playbooks/chosen-promise.dto.ts";
import { PromiseOfPlaybookDto } from "../promise-of-playbook.dto.ts";

export class UsePlaybookDto {
  @EnumField(playbookSituations, { description: "Which playbook." })
  situation!: PlaybookSituation;

  @IntegerField({
    min: 0,
    max: 1_000_000,
    description: "The version that was read; 0 is the one built in.",
    example: 0,
  })
  version!: number;

  @UuidField({ description: "For which of the affected customers.", optional: true, nullable: true })
  customerId?: string | null;

  @EnumField(languages, { description: "The customer's language, in which the promises are written down." })
  language!: Language;

  @ChosenPromisesField()
  promises?: ChosenPromiseDto[];
}

export class PlaybookUseAnswer extends CommandAnswer {
  @ApiProperty({ type: [PromiseOfPlaybookDto], description: "What was promised with it." })
  promises!: readonly PromiseOfPlaybookDto[];
}
