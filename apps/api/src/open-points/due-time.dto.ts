import { dueAmountBounds } from "klartext/domain";
import { EnumField, InstantField, IntegerField, NestedField, TextField } from "../http/fields/fields.ts";

const units = ["hours", "working_hours", "working_days"] as const;

export class ReckonedDueDto {
  @EnumField(units, {
    description:
      "`hours` run by the clock, `working_hours` as the business calendar counts them, `working_days` end at a time of day.",
    example: "working_days",
  })
  unit!: (typeof units)[number];

  @IntegerField({ ...dueAmountBounds, description: "How many.", example: 2 })
  amount!: number;

  @TextField({
    max: 5,
    description: "Wall-clock time `HH:MM`; with `working_days` alone.",
    optional: true,
    example: "17:00",
  })
  at?: string;
}

/** Until when something is promised: as an instant, or reckoned in the organization's calendar. Exactly one of them. */
export class DueTimeDto {
  @InstantField({ description: "Until when; still to come. Or `due`.", optional: true })
  dueAt?: string;

  @NestedField(() => ReckonedDueDto, {
    description: "Until when, reckoned from now on in the organization's calendar. Instead of `dueAt`.",
    optional: true,
  })
  due?: ReckonedDueDto;
}
