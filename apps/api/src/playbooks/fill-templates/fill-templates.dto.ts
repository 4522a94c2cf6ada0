import { ApiProperty } from "@nestjs/swagger";
import {
  type FormOfAddress,
  formsOfAddress,
  type Language,
  languages,
  type MessageKind,
  messageKinds,
  type PlaceholderName,
  type PlaybookSituation,
  type PlaybookTemplate,
  playbookSituations,
  TEXT_MAX_LENGTH,
  writtenPlaceholders,
} from "klartext/domain";
import { EnumField, NestedListField, TextField, UuidField } from "../../http/fields/fields.ts";
import { TextFindingDocument } from "../../http/text-finding.ts";
import { type ChosenPromiseDto, ChosenPromisesField } from "../chosen-promise.dto.ts";

export class WrittenValueDto {
  @EnumField(writtenPlaceholders, { description: "Which placeholder.", example: "point.impact" })
  placeholder!: PlaceholderName;

  @TextField({
    max: TEXT_MAX_LENGTH,
    description:
      "What stands in its place, in the customer's language: words, an RFC 3339 time or an ISO date, as the placeholder asks for.",
    example: "Die Anlage steht seit Montagmorgen.",
  })
  value!: string;
}

export class FillTemplatesDto {
  @UuidField({ description: "The point that the conversation is about.", optional: true })
  pointId?: string;

  @UuidField({ description: "The customer who is told; of the point, where there is one.", optional: true })
  customerId?: string;

  @EnumField(languages, { description: "The customer's language." })
  language!: Language;

  @EnumField(formsOfAddress, { description: "How the customer is addressed." })
  formOfAddress!: FormOfAddress;

  @NestedListField(() => WrittenValueDto, {
    max: 50,
    optional: true,
    description: "What no record knows, in words that the customer may read.",
  })
  values?: WrittenValueDto[];

  @ChosenPromisesField()
  promises?: ChosenPromiseDto[];
}

class MissingValueDto {
  @ApiProperty({ description: "Which placeholder.", example: "point.impact" }) placeholder!: string;
  @ApiProperty({
    description: "What it is called, in the reader's language.",
    example: "What it means for the customer",
  })
  label!: string;
}

export class FilledTemplateDto {
  @ApiProperty({ example: "say_sorry" }) id!: string;
  @ApiProperty({ description: "The moment that it is for, in the reader's language." }) title!: string;
  @ApiProperty({ enum: ["spoken", "written"], description: "Whether it is to be said or to be written." })
  medium!: PlaybookTemplate["medium"];
  @ApiProperty({ type: String, enum: messageKinds, nullable: true, description: "What it is sent as." })
  messageKind!: MessageKind | null;
  @ApiProperty({ type: String, nullable: true, description: "Null as long as something is missing." })
  text!: string | null;
  @ApiProperty({ type: [MissingValueDto], description: "What is still to be filled in." })
  missing!: readonly MissingValueDto[];
  @ApiProperty({ type: [TextFindingDocument], description: "What the wording check finds in the text." })
  findings!: readonly TextFindingDocument[];
}

class OfferedPromiseDto {
  @ApiProperty({ example: "solution" }) id!: string;
  @ApiProperty({ description: "What is promised, in the customer's language." }) what!: string;
  @ApiProperty({
    type: String,
    format: "date-time",
    nullable: true,
    description: "When it is due; null where the time has to be given.",
  })
  dueAt!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: "The time as it is said to the customer.",
    example: "am Dienstag, 24. November, bis 12 Uhr",
  })
  dueInWords!: string | null;
  @ApiProperty({ description: "Whether using the playbook now makes it, with the choice that was sent." })
  made!: boolean;
  @ApiProperty({ description: "An earlier use for this customer made it, and it still runs." })
  runs!: boolean;
}

export class FilledTemplatesDto {
  @ApiProperty({ enum: playbookSituations }) situation!: PlaybookSituation;
  @ApiProperty({ type: "integer", description: "Of the playbook; for using it.", example: 0 })
  version!: number;
  @ApiProperty({ type: [FilledTemplateDto] }) templates!: readonly FilledTemplateDto[];
  @ApiProperty({ type: [OfferedPromiseDto] }) promises!: readonly OfferedPromiseDto[];
}
