import { noticeIntervalBounds } from "klartext/domain";
import { InstantField, IntegerField, NestedField } from "../../http/fields/fields.ts";
import { InLanguagesDto, WrittenNoticeTextsDto } from "../emergency-words.dto.ts";

export class UpdateEmergencyDto {
  @NestedField(() => InLanguagesDto, {
    optional: true,
    description: "What is left out, in a language or as a whole, stays as it was; `null` takes it away.",
  })
  whatHappened?: InLanguagesDto;

  @NestedField(() => InLanguagesDto, { optional: true, description: "What is being done about it now." })
  remedy?: InLanguagesDto;

  @InstantField({
    optional: true,
    nullable: true,
    description:
      "By when it is put right. `null`: nobody can say so any more; what was promised stays promised.",
  })
  restoredBy?: string | null;

  @IntegerField({
    ...noticeIntervalBounds,
    optional: true,
    description: "Minutes after which everybody hears from us again.",
  })
  everyMinutes?: number;

  @InstantField({
    optional: true,
    description: "When the next notice comes; default: that many minutes from now, on full five minutes.",
  })
  nextAt?: string;

  @NestedField(() => WrittenNoticeTextsDto, {
    optional: true,
    nullable: true,
    description:
      "The notice in words of your own; default: those of the emergency playbook with the new facts.",
  })
  text?: WrittenNoticeTextsDto | null;
}
