import { type DueRule, dueAmountBounds } from "klartext/domain";
import { expectationMessage } from "../http/fields/field-problem.ts";
import { EnumField, IntegerField, TextField } from "../http/fields/fields.ts";
import type { FieldMessage } from "../http/validation.pipe.ts";

const units = ["hours", "working_hours", "working_days", "given"] as const satisfies DueRule["unit"][];

export class DueRuleDto {
  @EnumField(units, {
    description:
      "`hours` run by the clock, `working_hours` as the business calendar counts them, `working_days` end at a time of day; `given`: whoever makes the promise names the time.",
    example: "working_days",
  })
  unit!: DueRule["unit"];

  @IntegerField({
    ...dueAmountBounds,
    description: "How many; not with `given`.",
    optional: true,
    example: 1,
  })
  amount?: number;

  @TextField({
    max: 5,
    description: "Wall-clock time `HH:MM`; with `working_days` alone.",
    optional: true,
    example: "17:00",
  })
  at?: string;
}

/** The rule as the domain takes it; notes in `problems` what is missing, or makes no sense beside the unit. */
export function dueRuleOf(
  { unit, amount, at }: DueRuleDto,
  pointer: string,
  problems: FieldMessage[],
): DueRule {
  const expected = { amount: unit !== "given", at: unit === "working_days" };
  const given = { amount: amount !== undefined, at: at !== undefined };
  for (const field of ["amount", "at"] as const) {
    if (expected[field] === given[field]) continue;
    const message = expectationMessage(expected[field] ? "required" : "unknown");
    problems.push({ pointer: `${pointer}/${field}`, message });
  }
  if (unit === "given") return { unit };
  if (unit === "working_days") return { unit, amount: amount ?? 0, at: at ?? "" };
  return { unit, amount: amount ?? 0 };
}
