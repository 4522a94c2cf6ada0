import {
  NAME_MAX_LENGTH,
  noticeIntervalBounds,
  type Priority,
  priorities,
  TITLE_MAX_LENGTH,
} from "klartext/domain";
import {
  EnumField,
  InstantField,
  IntegerField,
  NestedField,
  TextField,
  UuidField,
} from "../../http/fields/fields.ts";
import { InLanguagesDto, WrittenNoticeTextsDto } from "../emergency-words.dto.ts";

export class DeclareEmergencyDto {
  @TextField({
    max: TITLE_MAX_LENGTH,
    description: "For the list; internal.",
    example: "Portal: Bestellungen gehen nicht durch",
  })
  title!: string;

  @TextField({
    max: TITLE_MAX_LENGTH,
    optional: true,
    nullable: true,
    description: "What customers read as its title.",
    example: "Ausfall der Bestellannahme",
  })
  tellableTitle?: string | null;

  @NestedField(() => InLanguagesDto, {
    description: "What hits everybody affected; notices go out in the languages in which this is said.",
  })
  whatHappened!: InLanguagesDto;

  @NestedField(() => InLanguagesDto, { description: "What is being done about it." })
  remedy!: InLanguagesDto;

  @InstantField({
    optional: true,
    nullable: true,
    description: "By when it is put right: promised to everybody. Left out while nobody can say so.",
  })
  restoredBy?: string | null;

  @IntegerField({
    ...noticeIntervalBounds,
    optional: true,
    description: "Minutes after which everybody hears from us again; default: 120.",
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
    description: "The first notice in words of your own; default: those of the emergency playbook.",
  })
  text?: WrittenNoticeTextsDto | null;

  @TextField({ max: NAME_MAX_LENGTH, optional: true, nullable: true, description: "Which product it is." })
  product?: string | null;

  @IntegerField({
    min: 1,
    max: 1_000_000,
    optional: true,
    nullable: true,
    description: "Which kind of service failure it is.",
  })
  trap?: number | null;

  @UuidField({ optional: true, nullable: true, description: "The team that takes care of it." })
  ownerTeamId?: string | null;

  @EnumField(priorities, {
    optional: true,
    description: "As set; `critical` is shown as long as the emergency runs. Default: `high`.",
  })
  priority?: Priority;
}
