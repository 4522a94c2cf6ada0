import { ApiProperty } from "@nestjs/swagger";
import {
  type CallerCheck,
  callerChecks,
  type FormOfAddress,
  type FreeText,
  formsOfAddress,
  type Language,
  languages,
  type PersonalData,
  type PointKind,
  type PointState,
  type PromiseOutcome,
  pointKinds,
  pointStates,
  type TellingOfAnswer,
  tellingKinds,
} from "klartext/domain";

const outcomes: readonly PromiseOutcome[] = ["running", "kept", "replaced", "missed"];

class QuestionDto {
  @ApiProperty({ description: "To be said to the caller as it is." }) question!: string;
  @ApiProperty({ description: "Why it is asked, for staff." }) why!: string;
  @ApiProperty({ enum: callerChecks, isArray: true, description: "Any one of these is enough." })
  checks!: readonly CallerCheck[];
}

class FoundContactPersonDto {
  @ApiProperty({ format: "uuid" }) contactPersonId!: string;
  @ApiProperty({ type: String }) name!: PersonalData;
}

class FoundCustomerDto {
  @ApiProperty({ format: "uuid" }) customerId!: string;
  @ApiProperty({ type: String }) name!: PersonalData;
  @ApiProperty({ type: String, nullable: true }) customerNumber!: PersonalData | null;

  @ApiProperty({
    type: FoundContactPersonDto,
    nullable: true,
    description: "Whose address or telephone number it was.",
  })
  contactPerson!: FoundContactPersonDto | null;
}

class BasisFactDto {
  @ApiProperty({ description: "Which fact of the point.", example: "state" }) fact!: string;
  @ApiProperty({ description: "As it is known.", example: "in_progress" }) value!: string;
}

class SentenceDto {
  @ApiProperty() text!: string;
  @ApiProperty({ type: [BasisFactDto], description: "What it was built from." })
  basis!: readonly BasisFactDto[];
}

class PromiseOfAnswerDto {
  @ApiProperty({ format: "uuid" }) promiseId!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: "As a message to this customer said it, or an emergency to everybody.",
  })
  what!: FreeText | null;
  @ApiProperty({ format: "date-time" }) dueAt!: string;
  @ApiProperty({ enum: outcomes }) outcome!: PromiseOutcome;
}

class TellingDto {
  @ApiProperty({ enum: tellingKinds }) kind!: TellingOfAnswer["kind"];
  @ApiProperty({ type: String, nullable: true }) channel!: TellingOfAnswer["channel"];
  @ApiProperty({ format: "date-time", description: "When the customer was told." }) at!: string;
}

class ToldPointDto {
  @ApiProperty({ format: "uuid" }) pointId!: string;
  @ApiProperty({ example: "OP-2026-0042" }) number!: string;

  @ApiProperty({
    description: "Whether it was asked for by its number, or one of those below. Such points come first.",
  })
  askedFor!: boolean;

  @ApiProperty({ type: [String], description: "Numbers of points that were joined to this one." })
  joinedNumbers!: readonly string[];
  @ApiProperty({ type: String, nullable: true }) oldNumber!: string | null;
  @ApiProperty({ description: "Ready to be said as it is." }) sentence!: string;
  @ApiProperty({ type: [SentenceDto], description: "The same, and what each part was built from." })
  sentences!: readonly SentenceDto[];
  @ApiProperty({ enum: pointKinds }) kind!: PointKind;
  @ApiProperty({ type: String, nullable: true, description: "Tellable." }) title!: FreeText | null;
  @ApiProperty({ type: String, nullable: true, description: "Tellable." }) description!: FreeText | null;
  @ApiProperty({ type: String, nullable: true, description: "Tellable." }) nextStep!: FreeText | null;
  @ApiProperty({ type: String, nullable: true }) product!: string | null;
  @ApiProperty({ enum: pointStates }) state!: PointState;
  @ApiProperty({ format: "date-time", description: "When it came to our notice." }) noticedAt!: string;
  @ApiProperty({ type: String, format: "date", nullable: true }) finishedOn!: string | null;

  @ApiProperty({
    type: String,
    format: "date-time",
    nullable: true,
    description: "By when something is promised; null: nothing is. Then make a promise with the customer.",
  })
  nextPromiseDueAt!: string | null;

  @ApiProperty({ type: [PromiseOfAnswerDto], description: "Made to this customer." })
  promises!: readonly PromiseOfAnswerDto[];

  @ApiProperty({ type: [TellingDto], description: "What the customer was told last, the latest first." })
  told!: readonly TellingDto[];
}

export class StatusAnswerDto {
  @ApiProperty({ type: QuestionDto, description: "Before anything is told." }) askFirst!: QuestionDto;

  @ApiProperty({
    type: [FoundCustomerDto],
    description: "Whom the caller may speak for: none, one, or several of whom one has to be chosen.",
  })
  customers!: readonly FoundCustomerDto[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: "For staff, where more than 20 customers fit: then none is named, and more has to be asked.",
  })
  askForMore!: string | null;

  @ApiProperty({ enum: languages }) language!: Language;
  @ApiProperty({ enum: formsOfAddress }) formOfAddress!: FormOfAddress;

  @ApiProperty({
    type: [ToldPointDto],
    description:
      "Of the one customer who was found. For the number of an emergency: the emergency alone, as everybody may be told of it. Else empty.",
  })
  points!: readonly ToldPointDto[];
}
