import { noReplyPeriodBounds } from "klartext/domain";
import { IntegerField } from "../../http/fields/fields.ts";

export class SetNoReplyPeriodDto {
  @IntegerField({
    ...noReplyPeriodBounds,
    description: "Working days without reply after the solution notice that count as no reply.",
    example: 10,
  })
  workingDays!: number;
}
